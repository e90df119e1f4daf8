import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { cellTexts, htmlOf } from './html.ts'
import { asked, expect, test } from './watched.ts'

const five: [string, string, string][] = [
  ['微山县', '2018', '146'],
  ['沂源县', '2020', '147'],
  ['环翠区', '2018', '335'],
  ['嘉善县', '2018', '61'],
  ['金乡县', '2022', '41'],
]

asked('the CSV by agency has the five totals and no zero for what is missing', async ({ request }) => {
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

asked(
  'text is compressed for those who accept it, and the compressed answer is known again',
  async ({ request }) => {
    for (const address of [
      '/charts/items-published.csv',
      '/charts/items-published.json',
      '/charts/items-published.svg',
      '/data/observations.csv',
      '/api/v1/reports',
    ]) {
      const packed = await request.get(address, { headers: { 'accept-encoding': 'gzip' } })
      expect(packed.headers(), address).toMatchObject({ 'content-encoding': 'gzip' })
      const plain = await request.get(address, { headers: { 'accept-encoding': 'identity' } })
      expect(plain.headers(), address).not.toHaveProperty('content-encoding')
      expect(await packed.text(), address).toBe(await plain.text())
      const known = await request.get(address, {
        headers: { 'accept-encoding': 'gzip', 'if-none-match': packed.headers().etag! },
      })
      expect(known.status(), address).toBe(304)
    }
    const archive = await request.get('/data/gongkai.zip', { headers: { 'accept-encoding': 'gzip' } })
    expect(archive.headers()).not.toHaveProperty('content-encoding')
  },
)

asked(
  'a whole table has every value of the five reports, and is not confused with a page',
  async ({ request }) => {
    const response = await request.get('/data/observations.csv?header=id')
    expect(response.headers()['content-disposition']).toContain(
      'filename="observations.csv"; filename*=UTF-8',
    )
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
  },
)

for (const query of [
  '?source=document',
  '?by=agency&source=document',
  '?region=370800&from=2018&to=2023',
  '',
])
  asked(`table and CSV agree for “${query}”`, async ({ request }) => {
    const page = await htmlOf(request, `/${query === '' ? '?' : `${query}&`}show=table`)
    const table = page.querySelector('figure#items-published table')!
    const years = table.querySelectorAll('thead th').map((head) => head.textContent)
    const shown = cellTexts(table.querySelectorAll('tbody tr'))
    const csv = await (await request.get(`/charts/items-published.csv${query || '?'}&statistics=0`)).text()
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

const files: [string, string, string, number][] = [
  ['/reports?region=370000', '/reports.csv?region=370000', '统计年度', 2],
  ['/checks?region=330421&severity=all', '/checks.csv?region=330421&severity=all', '统计年度', 1],
]
for (const [path, file, column, at] of files)
  asked(`${file} has the rows of its page`, async ({ request }) => {
    const page = await htmlOf(request, path)
    const shown = page.querySelectorAll('table tbody tr').map((row) => {
      const cells = row.querySelectorAll('th, td')
      return [cells[0], cells[at]].map((one) => one?.textContent)
    })
    const response = await request.get(file)
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
    const body = await response.body()
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(body, { bom: true, columns: true }) as Record<string, string>[]
    expect(rows.slice(0, 50).map((row) => [row['机构'], row[column]])).toEqual(shown)
  })

asked('coverage.csv adds up to the totals of its page', async ({ request }) => {
  const page = await htmlOf(request, '/coverage')
  const totals = page.querySelectorAll('tr.total td').map((cell) => cell.textContent)
  const rows = parse(await (await request.get('/coverage.csv?header=id')).body(), {
    bom: true,
    columns: true,
  }) as Record<string, string>[]
  const years = [...new Set(rows.map((row) => row.year!))]
  const sum = (year: string, name: string) =>
    rows.filter((row) => row.year === year).reduce((all, row) => all + Number(row[name]), 0)
  expect(totals.slice(1)).toEqual(years.map((year) => `${sum(year, 'reports')}/${sum(year, 'agencies')}`))
})

asked('indicators.csv has every indicator of its page', async ({ request }) => {
  const page = await htmlOf(request, '/indicators')
  const ids = page.querySelectorAll('tbody tr[id]').map((row) => row.id)
  const rows = parse(await (await request.get('/indicators.csv?header=id')).body(), {
    bom: true,
    columns: true,
  }) as Record<string, string>[]
  expect(rows.map((row) => row.indicator).sort()).toEqual(ids.sort())
})

asked('the file of a report is its document, byte for byte', async ({ request }) => {
  const list = await htmlOf(request, '/reports?source=document')
  const link = list.querySelectorAll('td a, th a').find((one) => one.textContent === '金乡县工业和信息化局')
  const page = await htmlOf(request, link!.getAttribute('href')!)
  const href = page.querySelector('nav.ways a[download]')!.getAttribute('href')
  const file = await (await request.get(href!)).body()
  expect(file.equals(readFileSync('seeds/reports/004_8074637941c605b7.txt'))).toBe(true)
})
