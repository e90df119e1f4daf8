import { asked, expect } from './watched.ts'

asked('a file that the reader has is not sent again', async ({ request }) => {
  const first = await request.get('/charts/applications.json')
  const etag = first.headers().etag
  expect(etag).toBeTruthy()
  const second = await request.get('/charts/applications.json', { headers: { 'if-none-match': etag! } })
  expect(second.status()).toBe(304)
})

asked('unknown names are ignored, unknown files and pages are 404', async ({ request }) => {
  expect((await request.get('/?utm_source=x&colour=blue')).status()).toBe(200)
  expect((await request.get('/charts/nothing.csv')).status()).toBe(404)
  expect((await request.get('/charts/channels.exe')).status()).toBe(404)
  expect((await request.get('/nothing')).status()).toBe(404)
  expect((await request.get('/en/reports/nothing')).status()).toBe(404)
})

asked('every answer carries a strict policy', async ({ request }) => {
  for (const path of ['/', '/en/reports', '/charts/channels.csv', '/nothing', '/?from=x']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(policy, path).not.toMatch(/unsafe/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})

asked('an answer carries each picture once, and may be kept for going back', async ({ request }) => {
  const answer = await request.get('/')
  const html = await answer.text()
  expect(html).toContain('<desc id="items-published-full-desc">')
  // As data of a script, "<" is written like this.
  expect(html).not.toContain('\\u003cdesc')
  expect(answer.headers()['cache-control']).toBe('private, no-cache')
})

asked('the text of a report is a file, the same bytes that were read', async ({ request }) => {
  const response = await request.get('/reports/330421-1bz9492-2018/source')
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(response.headers()['content-disposition']).toContain('attachment')
  expect(await response.text()).toContain('2218')
})

asked(
  'the drawing is made for a width, and a wrong query is refused with its reason',
  async ({ request }) => {
    const path = '/charts/items-published/drawing'
    const answer = await request.get(`${path}?size=narrow&source=document`)
    expect(answer.status()).toBe(200)
    expect(((await answer.json()) as { width: number }).width).toBe(342)
    for (const [query, name] of [
      ['?size=huge', 'size'],
      ['?from=banana', 'from'],
      ['?agency=%3C', 'agency'],
    ]) {
      const refused = await request.get(path + query)
      expect(refused.status(), query).toBe(400)
      expect(await refused.text()).toContain(name)
    }
    expect((await request.get('/charts/nothing/drawing')).status()).toBe(404)
  },
)

const many = Array.from({ length: 5000 }, (_, i) => 100000 + i).join(',')

const absurd: [string, RegExp][] = [
  ['from=banana', /from=“banana”不是四位数的年份/],
  ['from=0', /from=“0”不是四位数的年份/],
  ['region=../../etc/passwd', /不是六位数的地区代码/],
  [`region=${many}`, /超过200个/],
  ['by=planet', /不是以下之一/],
]
for (const [query, sentence] of absurd)
  asked(
    `${query.slice(0, 30)} is answered 400 with the reason, by page and file alike`,
    async ({ request }) => {
      for (const path of ['/', '/reports', '/charts/items-published.csv', '/charts/channels.svg']) {
        const response = await request.get(`${path}?${query}`)
        expect(response.status(), path).toBe(400)
        expect(await response.text(), path).toMatch(sentence)
      }
      const english = await request.get(`/en?${query}`)
      expect(english.status()).toBe(400)
      expect(await english.text()).toMatch(/Parameter (from|region|by)=/)
    },
  )

const absurdPages: [string, string, RegExp][] = [
  ['/reports', 'page=0', /不是页码/],
  ['/checks', 'code=nothing', /不是核查规则的编号/],
  ['/coverage', 'region=shandong', /不是六位数的地区代码/],
  ['/indicators', 'group=../..', /不是类别的编号/],
  ['/search', 'kind=nothing', /regions/],
]
for (const [path, query, sentence] of absurdPages)
  asked(`${path}?${query.slice(0, 20)} is answered 400 with the reason`, async ({ request }) => {
    for (const address of path === '/search' ? [path] : [path, `${path}.csv`]) {
      const response = await request.get(`${address}?${query}`)
      expect(response.status(), address).toBe(400)
      expect(await response.text(), address).toMatch(sentence)
    }
    expect((await request.get(`/en${path}?${query}`)).status()).toBe(400)
  })
