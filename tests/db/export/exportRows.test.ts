import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { exportRows } from '#db/export/exportRows'
import { observationRows } from '#db/export/exportValues'
import { issueRows } from '#db/export/exportIssues'
import { tableNames, tables, type ExportRow, type TableName } from '#lib/export/tables'
import type { Table } from '#lib/export/table'
import { aDatabase, aDocument, aFigure, anObservation, loadItems } from '../builders.ts'

const text = '微山县工业和信息化局2018年主动公开政府信息146条，网站公开100条，其中网站100条。'
const place = (quote: string) => {
  const start = text.indexOf(quote)
  return { quote, start, end: start + quote.length }
}

async function all<Name extends TableName>(db: Database, name: Name): Promise<ExportRow<Name>[]> {
  const rows: ExportRow<Name>[] = []
  for await (const batch of exportRows(db, name)) rows.push(...batch)
  return rows
}

let db: Database
beforeAll(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument(
      {
        sha256: 'c'.repeat(64),
        title: '=年度报告',
        observations: [
          anObservation({ ...place('146条') }),
          anObservation({
            indicator: 'channel_website',
            value: 100,
            ...place('100条'),
            readings: [
              {
                value: 90,
                status: 'reported',
                sourceClass: 'narrative',
                year: 2017,
                note: null,
                exclusion: 'year',
                ...place('其中网站100条'),
              },
            ],
          }),
          anObservation({ indicator: 'channel_wechat', status: 'not_reported' }),
        ],
        issues: [
          {
            code: 'label-spacing',
            severity: 'note',
            message: '空格',
            messageEn: '',
            indicator: null,
            value: null,
            otherValue: null,
            quote: null,
            start: null,
            end: null,
            other: null,
          },
          {
            code: 'sum-mismatch',
            severity: 'warning',
            message: '不符',
            messageEn: 'mismatch',
            indicator: 'items_published',
            value: 146,
            otherValue: 100,
            ...place('146条'),
            other: place('100条'),
          },
        ],
      },
      text,
    ),
    aFigure({ value: '150' }),
    aFigure({
      indicator: 'applications_received',
      value: '0',
      status: 'zero_in_words',
      year: '2019',
      note: '见附件',
    }),
  ])
})
afterAll(() => db.$client.close())

describe('observations', () => {
  test('have the accepted value with all that is needed to use it', async () => {
    const rows = await all(db, 'observations')
    expect(
      rows.map(({ report_id, indicator, value, status }) => [report_id.slice(-4), indicator, value, status]),
    ).toEqual([
      ['2018', 'channel_website', 100, 'reported'],
      ['2018', 'channel_wechat', null, 'not_reported'],
      ['2018', 'items_published', 146, 'reported'],
      ['2019', 'applications_received', 0, 'zero_in_words'],
    ])
    expect(rows[2]).toEqual({
      region_code: '370826',
      region: '微山县',
      agency_id: rows[2]!.report_id.slice(0, -5),
      agency: '微山县工业和信息化局',
      sector: '工信',
      scope: 'agency',
      report_id: rows[2]!.report_id,
      year: 2018,
      form: '2014',
      indicator: 'items_published',
      applicant: 'total',
      value: 146,
      unit: '条',
      status: 'reported',
      source_class: 'narrative',
      check: 'conflict',
      form_asks: true,
      origin: 'document',
      note: null,
      note_en: null,
      ...place('146条'),
      source_url: null,
      synthetic: false,
    })
  })

  test('of a report without a document do not tell whether its form asks', async () => {
    expect((await all(db, 'observations'))[3]).toMatchObject({
      form: null,
      form_asks: null,
      origin: 'figures',
      note: '见附件',
      quote: null,
      source_url: 'https://www.example.gov.cn/2018.html',
    })
  })

  test('of a slice are those of its reports and indicators', async () => {
    const rows = []
    const slice = { reports: { region: ['370800'], to: 2018 }, indicators: ['items_published'] }
    for await (const batch of observationRows(db, slice)) rows.push(...batch)
    expect(rows.map(({ year, indicator }) => [year, indicator])).toEqual([[2018, 'items_published']])
  })
})

test('readings have the accepted one, what gave way to it, and the other places', async () => {
  const rows = await all(db, 'readings')
  expect(
    rows.map(({ indicator, number, accepted, value, origin, exclusion, stated_year, quote }) => [
      indicator,
      number,
      accepted,
      value,
      origin,
      exclusion,
      stated_year,
      quote,
    ]),
  ).toEqual([
    ['channel_website', 1, true, 100, 'document', null, null, '100条'],
    ['channel_website', 2, false, 90, 'document', 'year', 2017, '其中网站100条'],
    ['items_published', 1, true, 146, 'document', null, null, '146条'],
    ['items_published', 2, false, 150, 'figures', null, null, null],
    ['applications_received', 1, true, 0, 'figures', null, null, null],
  ])
})

test('reports have the hash of their document and the version that read it', async () => {
  expect(await all(db, 'reports')).toMatchObject([
    {
      year: 2018,
      sha256: 'c'.repeat(64),
      extractor_version: '0.0.1',
      title: '=年度报告',
      stated: 2,
      findings: 2,
    },
    { year: 2019, sha256: null, extractor_version: null, form: null, stated: 1, findings: 0 },
  ])
})

test('findings are numbered as the page of their report numbers them, with both passages', async () => {
  const rows = await all(db, 'issues')
  expect(rows.map(({ number, code, group, message_en }) => [number, code, group, message_en])).toEqual([
    [1, 'sum-mismatch', 'sums', 'mismatch'],
    [2, 'figure-vs-document', 'sums', 'The document says 146, the transcribed figure 150'],
    [3, 'label-spacing', 'document', null],
  ])
  expect(rows[0]).toMatchObject({ quote: '146条', other_quote: '100条', other_report_id: null })
  expect(rows[2]).toMatchObject({ quote: null, start: null, other_quote: null })
})

test('findings of a slice are those of its reports', async () => {
  const rows = []
  for await (const batch of issueRows(db, { region: [], from: 2019 })) rows.push(...batch)
  expect(rows).toEqual([])
})

test.each(tableNames)(
  'rows of %s have the columns of the table, of their types, in the order of the key',
  async (name) => {
    const table: Table = tables[name]
    const rows = (await all(db, name)) as Record<string, unknown>[]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(table.columns.map(({ id }) => id))
      for (const { id, type, missing } of table.columns) {
        const value = row[id]
        if (value === null) expect(missing, id).toBeDefined()
        else if (type === 'integer' || type === 'number') expect(value, id).toBeTypeOf('number')
        else expect(value, id).toBeTypeOf(type === 'date' ? 'string' : type)
      }
    }
    const key = (row: Record<string, unknown>) => table.primaryKey.map((id) => row[id] as string | number)
    for (let i = 1; i < rows.length; i++) expect(compare(key(rows[i - 1]!), key(rows[i]!))).toBe(-1)
  },
)

function compare(a: (string | number)[], b: (string | number)[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}
