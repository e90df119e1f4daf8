import { chartSpecs } from '#lib/stats/chartSpec'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { snapshotIn } from '#tests/db/snapshotIn'
import { reportId } from '#lib/model/agency'
import { forms } from '#lib/model/form'
import { parseView } from '#lib/model/view'
import { checkAt, sourceClassAt, statusAt } from '#lib/stats/codes'
import { eachReport, selectUnits } from '#lib/stats/selection'
import { aDatabase, aDocument, aFigure, anObservation, loadItems, reportText } from '#tests/db/builders'

const rival = {
  value: 150,
  status: 'reported',
  sourceClass: 'narrative',
  year: null,
  exclusion: null,
  note: '另一口径',
  quote: '2018',
  start: reportText.indexOf('2018'),
  end: reportText.indexOf('2018') + 4,
} as const

let db: Database
beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument({
      observations: [
        anObservation({
          readings: [
            rival,
            { ...rival, value: 146 },
            { ...rival, value: 99, year: 2017, exclusion: 'year' as const },
          ],
        }),
        anObservation({ indicator: 'channel_website', status: 'blank' }),
        anObservation({ indicator: 'applications_received', applicant: 'business', value: 3 }),
      ],
    }),
    aDocument({ agency: '沂源县工业和信息化局', regionCode: '370323', year: 2020, form: '2019' }),
    aFigure({ value: '164' }),
    aFigure({
      region_code: '330421',
      region: '嘉善县',
      agency: '嘉善县科学技术局',
      sector: '科技',
      year: '2022',
      value: '0',
    }),
    aFigure({
      region_code: '370800',
      region: '济宁市',
      agency: '济宁市人民政府',
      sector: '政府',
      year: '2021',
    }),
  ])
})

async function facts(query: string, indicators = ['items_published', 'channel_website']) {
  const { view } = parseView(new URLSearchParams(query))
  const { columns, names } = await snapshotIn(db)
  const selection = selectUnits(columns, { ...view!, by: 'agency' }, chartSpecs.channels, names)
  const rows: number[] = []
  const years = Array.from({ length: 101 }, (_, i) => 2000 + i)
  for (const { agencies } of selection.units) eachReport(selection, agencies, years, (row) => rows.push(row))
  return {
    revision: columns.revision,
    reports: rows.map((row) => {
      const { id, name, regionCode, scope } = columns.agencies[columns.agency[row]!]!
      const year = columns.year[row]!
      const form = forms[columns.form[row]!]
      const hasDocument = columns.hasDocument[row] === 1
      return { reportId: reportId(id, year), agency: name, regionCode, scope, year, form, hasDocument }
    }),
    observations: rows.flatMap((row) =>
      indicators.flatMap((indicator) => {
        const column = columns.column(indicator, view!.source)
        const status = column.status[row]!
        if (status === 0) return []
        const value = Number.isNaN(column.value[row]) ? statusAt(status) : column.value[row]
        const sourceClass = sourceClassAt(column.sourceClass[row]!)
        return [`${indicator} ${value} ${checkAt(column.check[row]!)} ${sourceClass ?? '-'}`]
      }),
    ),
    alternatives: columns.alternatives.filter(({ row }) => rows.includes(row)),
    rows,
  }
}

const said = (of: Awaited<ReturnType<typeof facts>>) => of.observations

describe('reports', () => {
  test.each([
    [
      'all, by region',
      '',
      [
        '嘉善县科学技术局 2022',
        '沂源县工业和信息化局 2020',
        '济宁市人民政府 2021',
        '微山县工业和信息化局 2018',
      ],
    ],
    ['of a county', 'region=370826', ['微山县工业和信息化局 2018']],
    [
      'of a prefecture and its counties',
      'region=370800',
      ['济宁市人民政府 2021', '微山县工业和信息化局 2018'],
    ],
    [
      'of a province and a county elsewhere',
      'region=330421,370000',
      [
        '嘉善县科学技术局 2022',
        '沂源县工业和信息化局 2020',
        '济宁市人民政府 2021',
        '微山县工业和信息化局 2018',
      ],
    ],
    ['of a sector', 'sector=科技', ['嘉善县科学技术局 2022']],
    ['of a region without any', 'region=110000', []],
    [
      'of all years, whatever years are shown',
      'from=2020&to=2020&region=370826',
      ['微山县工业和信息化局 2018'],
    ],
  ])('are %s', async (_, query, expected) => {
    expect((await facts(query)).reports.map(({ agency, year }) => `${agency} ${year}`)).toEqual(expected)
  })

  test('tell their form, scope and whether there is a document', async () => {
    expect((await facts('')).reports).toMatchObject([
      { form: '2021', scope: 'agency', hasDocument: false },
      { form: '2019', scope: 'agency', hasDocument: true },
      { form: '2021', scope: 'area', hasDocument: false, regionCode: '370800' },
      { form: '2014', scope: 'agency', hasDocument: true },
    ])
  })
})

describe('observations', () => {
  test.each([
    [
      'accepted where nothing is said of the source',
      'region=370826',
      ['channel_website blank not_checked -', 'items_published 146 conflict narrative'],
    ],
    [
      'transcribed where figures are asked for',
      'region=370826&source=figures',
      ['items_published 164 conflict figures'],
    ],
    [
      'of the document where documents are asked for',
      'region=370826&source=document',
      ['channel_website blank not_checked -', 'items_published 146 conflict narrative'],
    ],
    ['zero where zero is stated', 'region=330421', ['items_published 0 not_checked figures']],
  ])('are those %s', async (_, query, expected) => {
    expect(said(await facts(query)).sort()).toEqual(expected)
  })

  test('are of the applicant 总计 only, and of no other indicator', async () => {
    expect(said(await facts('region=370826', ['applications_received']))).toEqual([])
  })
})

test('alternatives are other values for the same year; an equal one or one of another year is none', async () => {
  const { alternatives, rows } = await facts('region=370826')
  expect(alternatives).toEqual([{ row: rows[0], indicator: 'items_published', value: 150, note: '另一口径' }])
  expect((await facts('region=370323')).alternatives).toEqual([])
})

test('the revision is that of the last load', async () => {
  const { revision } = await loadItems(db, [aDocument({ year: 2021 })])
  expect((await facts('')).revision).toBe(revision)
  expect((await snapshotIn(aDatabase())).columns.revision).toBe('')
})
