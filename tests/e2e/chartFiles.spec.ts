import type { APIRequestContext } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { formatCell } from '#lib/wording/format'
import type { Cell, Dataset } from '#lib/stats/dataset'
import { cellTexts, htmlOf } from './html.ts'
import { asked, expect } from './watched.ts'

type Lang = 'zh' | 'en'

/** Twenty views: languages, levels, statistics, years, regions, sources, picks, shares, scales and ways of drawing. */
const views: [chart: Dataset['chart'], lang: Lang, query: string][] = [
  ['items-published', 'zh', ''],
  ['items-published', 'en', 'source=document&by=agency'],
  ['items-published', 'zh', 'by=province&stat=median'],
  ['items-published', 'en', 'by=prefecture&from=2018&to=2022'],
  ['items-published', 'zh', 'region=370800,330000&by=agency&draw=grid'],
  ['items-published', 'en', 'draw=multiples&scale=linear'],
  ['items-published', 'zh', 'pick=multi-year&by=agency&draw=band'],
  ['items-published', 'en', 'region=370826&region=371002&from=2018&to=2018'],
  ['items-published', 'zh', 'source=figures&by=province&scale=log&focus=370000'],
  ['channels', 'zh', 'source=document'],
  ['channels', 'en', 'channels=share&by=agency&region=370000'],
  ['channels', 'zh', 'pick=findings&by=agency'],
  ['channels', 'en', 'region=330000&stat=median&channels=share'],
  ['channels', 'zh', 'from=2019'],
  ['applications', 'zh', 'from=2018&to=2022'],
  ['applications', 'en', 'by=province&to=2020'],
  ['applications', 'zh', 'region=370000&draw=grid'],
  ['applications', 'en', 'draw=multiples&by=agency&region=330000'],
  ['applications', 'zh', 'stat=median&by=prefecture&source=figures'],
  ['applications', 'en', 'sector=' + encodeURIComponent('工信')],
]

/** Every row of a table of numbers, what stands first in each cell. */
async function rowsOf(request: APIRequestContext, path: string, chart: string): Promise<string[][]> {
  const page = await htmlOf(request, path)
  const rows = cellTexts(page.querySelectorAll(`figure#${chart} table tbody tr`))
  // On English pages a name in English stands before the one that files have.
  const chinese = (label: string) => label.replace(/^[^\p{Script=Han}]+(?=\p{Script=Han})/u, '')
  return rows.map(([label, ...cells]) => [chinese(label!), ...cells])
}

/** What the table of a dataset must show. */
function expectedRows({ chart, series, years, indicators }: Dataset, lang: Lang): string[][] {
  const words = (cell: Cell | undefined) => (cell === undefined ? '' : formatCell(cell, lang))
  const at = (cells: Cell[], year: number, indicator: string) =>
    words(cells.find((cell) => cell.year === year && cell.indicator === indicator))
  if (chart === 'items-published')
    return series.map(({ label, cells }) => [label, ...years.map((year) => at(cells, year, indicators[0]!))])
  return series.flatMap(({ label, cells }) =>
    years
      .filter((year) => cells.some((cell) => cell.year === year && cell.coverage.reported > 0))
      .map((year) => [label, String(year), ...indicators.map((indicator) => at(cells, year, indicator))]),
  )
}

for (const [chart, lang, query] of views)
  asked(`page, JSON, CSV and XLSX of ${chart} agree for “${query}” in ${lang}`, async ({ request }) => {
    const get = async (ending: string, more = '') => {
      const asked = [query, lang === 'en' ? 'lang=en' : '', more].filter((part) => part !== '').join('&')
      const response = await request.get(`/charts/${chart}.${ending}?${asked}`)
      expect(response.status(), ending).toBe(200)
      return response.body()
    }
    const dataset = JSON.parse(String(await get('json'))) as Dataset
    const cells = dataset.series.flatMap((series) => series.cells.map((cell) => ({ series, cell })))

    const path = `${lang === 'en' ? '/en' : '/'}?${query === '' ? '' : `${query}&`}show=table`
    const rows = await rowsOf(request, path, chart)
    // Between the channels and the stated total the table has their sum, which is no figure of a report.
    const shown = chart === 'channels' ? rows.map((row) => row.toSpliced(-2, 1)) : rows
    expect(shown).toEqual(expectedRows(dataset, lang))

    const ids = String(await get('csv', 'header=id&bom=0&statistics=0'))
    expect(ids.startsWith('region_code,')).toBe(true)
    expect(ids.replaceAll('\r\n', '')).not.toContain('\r')
    const byId = parse(ids, { columns: true }) as Record<string, string>[]
    expect(
      byId.map((row) => [row.year, row.indicator, row.value, row.status, row.check, row.agencies]),
    ).toEqual(
      cells.map(({ cell }) =>
        [cell.year, cell.indicator, cell.value ?? '', cell.status, cell.check, cell.coverage.stated].map(
          String,
        ),
      ),
    )

    const csv = String(await get('csv', 'statistics=0'))
    expect(csv.startsWith('\ufeff')).toBe(true)
    const words = parse(csv, { bom: true }) as string[][]
    const other = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' })
    expect(other.errors).toEqual([])
    expect(other.data.slice(0, -1)).toEqual(words)
    const name = dataset.by === 'agency' ? 2 : 1
    expect(words.slice(1).map((row) => row[name])).toEqual(
      cells.map(({ series }) => (dataset.by === 'agency' ? series.agency : series.label)),
    )

    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await get('xlsx', 'statistics=0')).buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]!
    expect(sheet.rowCount).toBe(words.length)
    // Whole tables at once: an assertion is a step of the test's record, and there are eleven thousand rows.
    const inSheet = words.map((row, i) =>
      row.map((_, column) => {
        const { value } = sheet.getRow(i + 1).getCell(column + 1)
        return value === null ? '' : String(value)
      }),
    )
    expect(inSheet).toEqual(
      words.map((row) => row.map((value) => value.replace(/^'(?=\s*[=+\-@＝＋－＠])/, ''))),
    )
    const value = byId[0] === undefined ? 0 : Object.keys(byId[0]).indexOf('value')
    expect(cells.map((_, i) => sheet.getRow(i + 2).getCell(value + 1).value)).toEqual(
      cells.map(({ cell }) => cell.value),
    )

    const svg = String(await get('svg'))
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect(svg.match(/<text /g)!.length).toBeGreaterThan(6)
    expect(svg).not.toMatch(/NaN|undefined/)
    const png = await get('png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  })

asked(
  'a workbook says whose address it is of, and is saved under its own name',
  async ({ request, baseURL }) => {
    const response = await request.get('/charts/channels.xlsx?region=370826&lang=en')
    expect(response.headers()['content-disposition']).toContain('attachment; filename="channels.xlsx"')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await response.body()).buffer as ArrayBuffer)
    const notes = workbook.getWorksheet('Notes')!
    expect(
      String(notes.getRow(notes.rowCount).getCell(2).value).replace(/revision=\w{8,}/, 'revision=…'),
    ).toBe(`${baseURL}/en?region=370826&revision=…#channels`)
  },
)

asked('the files of the page of an agency are of that agency alone', async ({ request, baseURL }) => {
  const page = await htmlOf(request, '/agencies/330421-1bz9492')
  const links = page.querySelectorAll('#items-published .figure-tools a[download]')
  const addresses = links.map((link) => link.getAttribute('href')!)
  expect(addresses).toHaveLength(5)
  const [csv, xlsx, , , svg] = await Promise.all(addresses.map((address) => request.get(address)))
  const rows = parse(await csv!.body(), { bom: true, columns: true }) as Record<string, string>[]
  expect(new Set(rows.map((row) => row['机构']))).toEqual(new Set(['嘉善县经济和信息化局']))
  expect(rows.find((row) => row['统计年度'] === '2018')?.['数值']).toBe('61')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await xlsx!.body()).buffer as ArrayBuffer)
  const notes = workbook.worksheets[1]!
  expect(String(notes.getRow(notes.rowCount).getCell(2).value).replace(/revision=\w{8,}/, 'revision=…')).toBe(
    `${baseURL}/agencies/330421-1bz9492?revision=…#items-published`,
  )
  expect(await svg!.text()).toContain('筛选：嘉善县经济和信息化局')
})
