import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartXlsx, fitsSheet } from '#app/_charts/file/chartXlsx'
import { channels } from '#lib/model/indicator'
import { cellStatuses } from '#lib/model/status'
import { viewSchema } from '#lib/model/view'
import { chartTable } from '#lib/files/chartTable'
import type { Dataset } from '#lib/stats/dataset'
import { aCell, aDataset, anAbsentCell, aSeries } from '#tests/builders'

const address = 'http://localhost:3000/?by=agency#channels'

const long = { layout: 'long', rows: 'all', statistics: false } as const

async function workbookOf(
  dataset: Dataset,
  lang: 'zh' | 'en' = 'zh',
  layout: Parameters<typeof fitsSheet>[1] = long,
): Promise<ExcelJS.Workbook> {
  const stream = chartXlsx(dataset, viewSchema.parse({ by: 'agency' }), lang, {
    facts: { regions: [], only: null, day: '2026-01-02' },
    catalogue: [],
    address,
    layout,
  })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await new Response(stream).arrayBuffer())
  return workbook
}

/** Every cell of a sheet; null where there is none. */
const cellsOf = (sheet: ExcelJS.Worksheet, width: number) =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: width }, (_, column) => sheet.getRow(row + 1).getCell(column + 1).value),
  )

const source = aCell().sources[0]!
const dataset = aDataset({
  chart: 'channels',
  by: 'agency',
  indicators: [...channels, 'items_published'],
  years: [2018],
  breaks: [],
  series: [
    aSeries({
      agency: '=HYPERLINK("http://x")',
      sector: '007',
      cells: [
        ...channels.map((indicator, i) => aCell({ indicator, value: i === 0 ? 51.5 : i * 1000 })),
        aCell({
          note: { zh: '说 <b> & "约"\n下同 _x0041_', en: 'say' },
          value: -3,
          sources: [source, { ...source, path: '/b' }],
        }),
      ],
    }),
    aSeries({
      cells: [
        ...channels.map((indicator) => ({ ...anAbsentCell(2018), indicator })),
        aCell({ value: null, status: 'blank' }),
      ],
    }),
  ],
})

describe('the first sheet', () => {
  test.each(['zh', 'en'] as const)('has every cell of the dataset, numbers as numbers (%s)', async (lang) => {
    const sheet = (await workbookOf(dataset, lang)).worksheets[0]!
    const { columns, rows: given } = chartTable(dataset, { ...long, lang, isId: false })
    const rows = [...given].flat()
    const [head, ...cells] = cellsOf(sheet, columns.length)
    expect(head).toEqual(columns.map(({ header }) => header[lang]))
    expect(cells).toEqual(
      rows.map((row) =>
        row.map((value) =>
          value === '' ? null : typeof value === 'string' ? value.replace('_x0041_', '_x005F_x0041_') : value,
        ),
      ),
    )
    const at = (id: string) => columns.findIndex((column) => column.id === id) + 1
    expect(sheet.getRow(2).getCell(at('value')).type).toBe(ExcelJS.ValueType.Number)
    expect(sheet.getRow(2).getCell(at('value')).numFmt).toBe('#,##0.0#####')
    expect(sheet.getRow(3).getCell(at('value')).numFmt).toBe('#,##0')
    expect(sheet.getRow(2).getCell(at('year')).numFmt).toBe('0')
    for (const id of ['region_code', 'sector', 'agency'] as const) {
      expect(sheet.getRow(2).getCell(at(id)).type).toBe(ExcelJS.ValueType.String)
      expect(sheet.getRow(2).getCell(at(id)).numFmt).toBe('@')
    }
    expect(sheet.getRow(9).getCell(at('value')).value).toBeNull()
    expect(sheet.getRow(9).getCell(at('status')).value).toBe(lang === 'zh' ? '无报告' : 'no report')
  })

  test('keeps its head in sight, can be filtered, and its columns are wide enough to read', async () => {
    const sheet = (await workbookOf(dataset)).worksheets[0]!
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:R15')
    expect(sheet.getColumn(3).width).toBe(34)
    expect(sheet.getRow(1).getCell(1).font.bold).toBe(true)
  })

  test('no text becomes a formula, a number or a date, whatever it is', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+86',
        '-5',
        '@a',
        '007',
        '2018-01-02',
        '1e5',
        'TRUE',
        '#N/A',
        "'x",
        '\t=1',
        '＝1',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (names) => {
        const series = names.map((agency) => aSeries({ agency, cells: [aCell({ value: -1 })] }))
        const sheet = (await workbookOf(aDataset({ by: 'agency', series }))).worksheets[0]!
        names.forEach((name, i) => {
          const cell = sheet.getRow(i + 2).getCell(3)
          expect(cell.formula).toBeUndefined()
          expect(cell.type).toBe(ExcelJS.ValueType.String)
          expect(cell.value).toBe(
            name.replace(/(?![\t\n])\p{Cc}/gu, ' ').replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'),
          )
          expect(sheet.getRow(i + 2).getCell(7).value).toBe(-1)
        })
      }),
      { numRuns: 40 },
    )
  })
})

test('the second sheet says what the first is of', async () => {
  const given = {
    ...dataset,
    breaks: [2019],
    notes: [{ id: 'a', zh: '某县另有口径。', en: 'x', href: null }],
  }
  const workbook = await workbookOf(given)
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['数据', '说明'])
  const lines = cellsOf(workbook.worksheets[1]!, 2)
  const about = (name: string) => lines.filter(([first]) => first === name).map(([, second]) => second)
  expect(about('标题')).toEqual([dataset.headline.zh])
  expect(about('筛选')).toEqual(['全部地区 · 全部年份 · 全部系统 · 全部来源'])
  expect(about('指标')).toHaveLength(dataset.indicators.length)
  expect(about('状态')).toHaveLength(cellStatuses.length + 1)
  expect(about('表式变更')[0]).toMatch(/^2019年起/)
  expect(about('说明')).toEqual(['某县另有口径。'])
  expect(about('覆盖')).toHaveLength(1)
  expect(about('来源')[0]).toContain(`数据版本：${dataset.revision}`)
  expect(about('地址')).toEqual([address])
})

test('what has more rows than a sheet is known beforehand', () => {
  const many = (series: number): Dataset => ({
    ...aDataset({ years: [2018, 2019], indicators: ['items_published'] }),
    series: Array.from({ length: series }, () => dataset.series[0]!),
  })
  expect(fitsSheet(many(524_287), long)).toBe(true)
  expect(fitsSheet(many(524_288), long)).toBe(false)
})

test('a wide sheet has a column for each year, and statistics have a sheet of their own', async () => {
  const spread = { year: 2018, n: 2, min: 1, q1: 1.25, median: 1.5, q3: 1.75, max: 2 }
  const given = aDataset({
    years: [2018, 2019],
    series: [aSeries({ cells: [aCell({ value: 7 }), anAbsentCell(2019)] })],
    distribution: [spread],
  })
  const [rows, , statistics] = (
    await workbookOf(given, 'en', { layout: 'wide', rows: 'all', statistics: true })
  ).worksheets
  const [head, line] = cellsOf(rows!, 11)
  expect(head!.slice(5, 7)).toEqual(['2018', '2019'])
  expect(line!.slice(5, 9)).toEqual([7, null, 'stated in digits', 'no report'])
  expect(rows!.rowCount).toBe(2)
  expect(cellsOf(statistics!, 7)).toEqual([
    ['Year', 'number of values', 'minimum', 'first quartile', 'median', 'third quartile', 'maximum'],
    [2018, 2, 1, 1.25, 1.5, 1.75, 2],
  ])
})
