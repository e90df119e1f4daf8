import type { APIRequestContext } from '@playwright/test'
import { htmlOf } from './html.ts'
import { asked, expect } from './watched.ts'

/** Width and height of a PNG file. */
function sizeOf(file: Buffer): [number, number] {
  expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return [file.readUInt32BE(16), file.readUInt32BE(20)]
}

async function svgSize(request: APIRequestContext, address: string): Promise<[number, number]> {
  const svg = await (await request.get(address)).text()
  const size = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)
  return [Number(size?.[1]), Number(size?.[2])]
}

for (const [name, query] of [
  ['items-published', ''],
  ['items-published', 'draw=multiples&lang=en'],
  ['items-published', 'draw=grid&show=table'],
  ['channels', 'source=document&channels=share'],
  ['applications', 'by=province'],
] as const)
  asked(`the PNG of ${name} for “${query}” is its SVG at twice the size`, async ({ request }) => {
    const response = await request.get(`/charts/${name}.png?${query}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
    expect(response.headers()['content-disposition']).toMatch(/filename\*=UTF-8''(%E|Items)[^;]*\.png$/)
    const file = await response.body()
    // A file of text and lines; an empty ground of this size is a tenth of it.
    expect(file.length).toBeGreaterThan(30_000)
    const [width, height] = await svgSize(request, `/charts/${name}.svg?${query}`)
    expect(sizeOf(file)).toEqual([2 * width, 2 * height])
    const head = await request.head(`/charts/${name}.png?${query}`)
    expect(head.status()).toBe(200)
    expect(head.headers().etag).toBe(response.headers().etag)
    const known = { 'if-none-match': `"other", W/${response.headers().etag}` }
    const again = await request.get(`/charts/${name}.png?${query}`, { headers: known })
    expect(again.status()).toBe(304)
  })

asked('the file of a table is still the chart', async ({ request }) => {
  const [chart, table] = await Promise.all(
    ['chart', 'table'].map((show) => request.get(`/charts/items-published.png?show=${show}`)),
  )
  expect((await chart!.body()).equals(await table!.body())).toBe(true)
})

asked('the picture is a link beside the other files', async ({ request }) => {
  const page = await htmlOf(request, '/?region=370000&draw=grid')
  const links = page.querySelectorAll('#items-published .figure-tools a')
  const link = links.find((one) => one.textContent.includes('PNG'))
  expect(link?.getAttribute('href')?.replaceAll('&amp;', '&')).toBe(
    '/charts/items-published.png?region=370000&draw=grid',
  )
  expect(link?.getAttribute('aria-label')).toBe('主动公开政府信息：下载 PNG')
})

for (const [path, card] of [
  ['/?region=370000&by=agency', '/charts/items-published.png?region=370000&by=agency&shape=card'],
  ['/en?from=2018', '/charts/items-published.png?from=2018&lang=en&shape=card'],
  ['/regions/370800', '/charts/items-published.png?region=370800&shape=card'],
  ['/agencies/330421-1bz9492', '/charts/items-published.png?by=agency&agency=330421-1bz9492&shape=card'],
  ['/reports', '/charts/items-published.png?shape=card'],
] as const)
  asked(`a link to ${path} is previewed with its chart`, async ({ request, baseURL }) => {
    const page = await htmlOf(request, path)
    const contents = (name: string) =>
      page
        .querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)
        .map((meta) => meta.getAttribute('content'))
    for (const name of ['og:image', 'twitter:image']) expect(contents(name)).toEqual([`${baseURL}${card}`])
    expect(contents('twitter:card')).toEqual(['summary_large_image'])
    expect(contents('og:description')).toHaveLength(1)
    expect(contents('og:url')).toEqual([`${baseURL}${path}`])
    const image = await request.get(card)
    expect(sizeOf(await image.body())).toEqual([1200, 630])
  })

asked('behind a proxy the addresses of previews are those that readers see', async ({ request }) => {
  const html = await (
    await request.get('/', {
      headers: { 'x-forwarded-host': 'data.example.gov.cn', 'x-forwarded-proto': 'https' },
    })
  ).text()
  expect(html).toContain('content="https://data.example.gov.cn/charts/items-published.png?shape=card"')
})

for (const [query, sentence] of [
  ['shape=poster', /shape=“poster”只能是 card/],
  ['bom=2', /bom=“2”只能是 0/],
  ['lang=fr', /lang=“fr”不是以下之一/],
  ['header=name', /header=“name”只能是 id/],
] as const)
  asked(`a file refuses ${query} with the reason`, async ({ request }) => {
    const response = await request.get(`/charts/channels.png?${query}`)
    expect(response.status()).toBe(400)
    expect(await response.text()).toMatch(sentence)
  })
