import type { APIRequestContext } from '@playwright/test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { openApiDocument } from '../../lib/api/openApi.ts'
import { resourceNames } from '../../lib/api/queries.ts'
import { departures } from '../lib/api/conformity.ts'
import { readSdmxCsv } from '../lib/api/readSdmxCsv.ts'
import { asked, expect, test } from './watched.ts'

/** Asks the server, and checks request and answer against the OpenAPI document. */
async function ask(request: APIRequestContext, address: string, headers: Record<string, string> = {}) {
  const response = await request.get(address, { headers })
  const text = response.status() === 304 ? '' : (await response.body()).toString('utf8')
  const { etag = null, link = null, 'content-type': contentType = '' } = response.headers()
  const answer = { address, status: response.status(), contentType, headers: { etag, link }, text }
  expect(departures(answer), address).toEqual([])
  return { ...answer, all: response.headers() }
}

asked('every resource answers as the document says, over HTTP and with CORS', async ({ request }) => {
  await ask(request, '/api/v1')
  for (const name of resourceNames)
    for (const ending of ['', '.json', '.csv']) {
      const { status, all } = await ask(request, `/api/v1/${name}${ending}?limit=5`)
      expect(status).toBe(200)
      expect(all['access-control-allow-origin']).toBe('*')
      expect(all['cross-origin-resource-policy']).toBe('cross-origin')
      expect(all['cache-control']).toBe('public, no-cache')
    }
})

asked('the document is served as it is made, and valid', async ({ request }) => {
  for (const [address, lang] of [
    ['/api/openapi.json', 'en'],
    ['/api/openapi.json?lang=zh', 'zh'],
  ] as const) {
    const response = await request.get(address)
    const served = (await response.json()) as object
    expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument(lang))))
    expect((await new Validator().validate(JSON.stringify(served, null, 1))).errors ?? []).toEqual([])
    expect(response.headers()['access-control-allow-origin']).toBe('*')
  }
})

asked('collections are walked to their end without gap or repetition', async ({ request }) => {
  for (const name of ['agencies', 'reports', 'observations', 'indicators'] as const) {
    const csv = (await ask(request, `/api/v1/${name}.csv?bom=0`)).text.trim().split('\r\n').length - 1
    const seen = new Set<string>()
    let rows = 0
    for (let next: string | null = `/api/v1/${name}?limit=97`; next !== null;) {
      const { text, headers } = await ask(request, next)
      const body: { data: Record<string, unknown>[]; page: { next: string | null } } = JSON.parse(text)
      for (const row of body.data)
        seen.add(JSON.stringify([row.id, row.reportId, row.indicator, row.applicant]))
      rows += body.data.length
      next = body.page.next
      expect(headers.link!.includes('rel="next"')).toBe(next !== null)
    }
    expect(seen.size).toBe(rows)
    // A quote may hold a line break, so a file of observations has at least as many lines as rows.
    if (name === 'observations') expect(csv).toBeGreaterThanOrEqual(rows)
    else expect(csv).toBe(rows)
  }
})

asked(
  'SDMX-CSV of the seeds read again gives their observations, and no zero for what is missing',
  async ({ request }) => {
    const { text, all } = await ask(request, '/api/v1/observations', {
      accept: 'application/vnd.sdmx.data+csv;version=2.0.0',
    })
    expect(all['content-type']).toMatch(/^application\/vnd\.sdmx\.data\+csv; version=2\.0\.0/)
    const read = readSdmxCsv(text)
    const whole: Record<string, unknown>[] = []
    for (let next: string | null = '/api/v1/observations?limit=1000'; next !== null;) {
      const body = JSON.parse((await ask(request, next)).text) as {
        data: Record<string, unknown>[]
        page: { next: string | null }
      }
      whole.push(...body.data)
      next = body.page.next
    }
    expect(read).toEqual(
      whole.map(
        ({
          agency: _a,
          agencyEn: _ae,
          region: _r,
          regionEn: _re,
          sector: _s,
          quote: _q,
          path: _p,
          ...rest
        }) => rest,
      ),
    )
    const missing = read.filter(({ obsStatus }) => obsStatus === 'O')
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.every(({ value }) => value === null)).toBe(true)
  },
)

test('each observation with a document leads to its mark, and its quote stands where it says', async ({
  page,
  request,
}) => {
  const { text } = await ask(request, '/api/v1/observations?source=document&indicator=items_published')
  const { data } = JSON.parse(text) as {
    data: { value: number; quote: string; start: number; end: number; path: string; reportId: string }[]
  }
  expect(data.map(({ value }) => value).sort((a, b) => a - b)).toEqual([41, 61, 146, 147, 335])
  for (const { quote, start, end, reportId } of data) {
    const document = (await (await request.get(`/reports/${reportId}/source`)).body()).toString('utf8')
    expect(document.slice(start, end)).toBe(quote)
  }
  await page.goto(data[0]!.path)
  await expect(page.locator('h1')).toBeVisible()
})

asked('what is wrong is told as problem details', async ({ request }) => {
  const wrong: [string, number, Record<string, string>?][] = [
    ['/api/v1/reports?from=banana&limit=0', 400],
    ['/api/v1/reports?cursor=abc', 400],
    ['/api/v1/nothing', 404],
    ['/api/v1/regions/000001', 404],
    ['/api/v1/reports.xlsx', 404],
    ['/api/v1/reports', 406, { accept: 'image/png' }],
  ]
  for (const [address, status, headers] of wrong)
    expect((await ask(request, address, headers)).status, address).toBe(status)
  const posted = await request.post('/api/v1/reports')
  expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

asked('what the reader has is not sent again, and HEAD sends nothing', async ({ request }) => {
  const { headers } = await ask(request, '/api/v1/indicators.csv')
  // What is compressed bears a weak one already.
  const weak = `W/${headers.etag!.replace(/^W\//, '')}`
  expect((await ask(request, '/api/v1/indicators.csv', { 'if-none-match': `"a", ${weak}` })).status).toBe(304)
  const head = await request.head('/api/v1/observations.csv')
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  const preflight = await request.fetch('/api/v1/regions', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
  })
  expect([preflight.status(), preflight.headers()['access-control-allow-methods']]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ])
})

for (const [path, title] of [
  ['/api', '数据版本'],
  ['/en/api', 'Data revision'],
] as const)
  test(`${path} explains every resource and problem, and is no wider than the screen`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('footer')).toContainText(title)
    for (const name of resourceNames) await expect(page.locator(`h3#${name}`)).toHaveText(`/api/v1/${name}`)
    for (const kind of ['invalid-parameter', 'stale-cursor', 'not-acceptable'])
      await expect(page.locator(`tr#${kind}`)).toBeVisible()
    await page.locator('details').first().locator('summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
