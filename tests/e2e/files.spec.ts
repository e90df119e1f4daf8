import { parse } from 'csv-parse/sync'
import { expect, test } from './watched.ts'

const five: [string, string, string][] = [
  ['微山县', '2018', '146'],
  ['沂源县', '2020', '147'],
  ['环翠区', '2018', '335'],
  ['嘉善县', '2018', '61'],
  ['金乡县', '2022', '41'],
]

test('the CSV by agency has the five totals and no zero for what is missing', async ({ request }) => {
  const response = await request.get('/charts/items-published.csv?header=id&by=agency&source=document')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(response.headers()['content-disposition']).toContain("filename*=UTF-8''%E4%B8%BB")
  const body = await response.body()
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = parse(body, { bom: true, columns: true }) as Record<string, string>[]
  for (const [region, year, value] of five)
    expect(rows.filter((row) => row.region === region && row.year === year).map((row) => row.value)).toEqual([
      value,
    ])
  const missing = rows.filter((row) => ['not_reported', 'blank', 'truncated'].includes(row.status!))
  expect(missing.length).toBe(rows.length - five.length)
  expect(missing.every((row) => row.value === '')).toBe(true)
})

test('a whole table has every value of the five reports, and is not confused with a page', async ({
  request,
}) => {
  const response = await request.get('/data/observations.csv?header=id')
  expect(response.headers()['content-disposition']).toContain('filename="observations.csv"; filename*=UTF-8')
  const rows = parse(await response.body(), { bom: true, columns: true }) as Record<string, string>[]
  for (const [region, year, value] of five) {
    const of = (row: Record<string, string>) =>
      row.region === region &&
      row.year === year &&
      row.indicator === 'items_published' &&
      row.source_class !== 'figures'
    expect(rows.filter(of).map((row) => row.value)).toEqual([value])
  }
  expect((await request.head('/data/reports.csv')).status()).toBe(200)
  expect((await request.get('/data/nothing.csv')).status()).toBe(404)
  expect((await request.get('/data')).headers()['content-type']).toContain('text/html')
})

for (const query of [
  '?source=document',
  '?by=agency&source=document',
  '?region=370800&from=2018&to=2023',
  '',
])
  test(`table and CSV agree for “${query}”`, async ({ page, request }) => {
    await page.goto(`/${query === '' ? '?' : `${query}&`}show=table`)
    const table = page.locator('figure#items-published table')
    const years = await table.locator('thead th').allTextContents()
    const shown = await table.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell, index) => {
          const value = index === 0 ? cell : (cell.querySelector('a') ?? cell)
          return (value.childNodes[0]?.textContent ?? '').trim()
        }),
      ),
    )
    const csv = await (await request.get(`/charts/items-published.csv${query}`)).text()
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
    const key = query.includes('by=agency') ? '机构' : '地区'
    const expected = new Map(
      [...new Set(rows.map((row) => row[key]!))].map((name) => [
        name,
        rows.filter((row) => row[key] === name),
      ]),
    )
    expect(shown.length).toBe(expected.size)
    // All cells at once: an assertion each is a step each in the test's record.
    const inFile = shown.map(([label, ...cells]) => {
      const series = expected.get(label!.replace(/^● /, ''))
      return [
        label,
        ...cells.map((_, index) => {
          const row = series?.find((one) => one['统计年度'] === years[index + 1])
          if (row === undefined) return 'not in the file'
          return row['数值'] === ''
            ? row['状态']!
            : Number(row['数值']).toLocaleString('zh-CN', { maximumFractionDigits: 6 })
        }),
      ]
    })
    expect(shown.map(([label, ...cells]) => [label, ...cells.map((cell) => cell.replace(/^≈/, ''))])).toEqual(
      inFile,
    )
  })

test('the SVG stands alone: its own colours, no links, no script', async ({ page, request }) => {
  const response = await request.get('/charts/channels.svg?source=document')
  expect(response.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
  const svg = await response.text()
  expect(svg).not.toMatch(/var\(|<a |<script| style=/)
  await page.goto('/charts/channels.svg?source=document')
  await expect(page.locator('svg').first()).toBeVisible()
})

test('a file that the reader has is not sent again', async ({ request }) => {
  const first = await request.get('/charts/applications.json')
  const etag = first.headers().etag
  expect(etag).toBeTruthy()
  const second = await request.get('/charts/applications.json', { headers: { 'if-none-match': etag! } })
  expect(second.status()).toBe(304)
})

const many = Array.from({ length: 5000 }, (_, i) => 100000 + i).join(',')
const absurd: [string, RegExp][] = [
  ['from=banana', /from=“banana”不是四位数的年份/],
  ['from=0', /from=“0”不是四位数的年份/],
  ['region=../../etc/passwd', /不是六位数的地区代码/],
  [`region=${many}`, /超过200个/],
  ['by=planet', /不是以下之一/],
]
for (const [query, sentence] of absurd)
  test(`${query.slice(0, 30)} is answered 400 with the reason, by page and file alike`, async ({
    request,
  }) => {
    for (const path of ['/', '/reports', '/charts/items-published.csv', '/charts/channels.svg']) {
      const response = await request.get(`${path}?${query}`)
      expect(response.status(), path).toBe(400)
      expect(await response.text(), path).toMatch(sentence)
    }
    const english = await request.get(`/en?${query}`)
    expect(english.status()).toBe(400)
    expect(await english.text()).toMatch(/Parameter (from|region|by)=/)
  })

test('unknown names are ignored, unknown files and pages are 404', async ({ request }) => {
  expect((await request.get('/?utm_source=x&colour=blue')).status()).toBe(200)
  expect((await request.get('/charts/nothing.csv')).status()).toBe(404)
  expect((await request.get('/charts/channels.exe')).status()).toBe(404)
  expect((await request.get('/nothing')).status()).toBe(404)
  expect((await request.get('/en/reports/nothing')).status()).toBe(404)
})

test('every answer carries a strict policy', async ({ request }) => {
  for (const path of ['/', '/en/reports', '/charts/channels.csv', '/nothing', '/?from=x']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(policy, path).not.toMatch(/unsafe/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})
