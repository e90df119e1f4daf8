import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { reportById, yearRange } from '#db/queries/reports'
import { parseView } from '#lib/model/view'
import { snapshotIn } from '#tests/db/snapshotIn'
import { viewCounts } from '#lib/stats/viewCounts'
import {
  aDatabase,
  aDocument,
  aFigure,
  anObservation,
  loadItems,
  reportText,
  reportsForView,
} from '../builders.ts'

const finding = (code: 'no-table' | 'sum-mismatch', severity: 'note' | 'warning') => ({
  code,
  severity,
  message: '',
  messageEn: '',
  indicator: null,
  value: null,
  otherValue: null,
  quote: null,
  start: null,
  end: null,
  other: null,
})

let db: Database
beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument({
      observations: [anObservation(), anObservation({ indicator: 'channel_website', status: 'blank' })],
      issues: [finding('no-table', 'note'), finding('sum-mismatch', 'warning')],
    }),
    aDocument({ year: 2020, form: '2019' }),
    aFigure({
      region_code: '330421',
      region: '嘉善县',
      agency: '嘉善县科学技术局',
      sector: '科技',
      year: '2020',
    }),
  ])
})

const view = (query: string) => parseView(new URLSearchParams(query)).view!

test('the years go from the first report to the last; without a report there are none', async () => {
  expect(await yearRange(db)).toEqual({ first: 2018, last: 2020 })
  expect(await yearRange(aDatabase())).toBeNull()
})

test.each([
  ['', { reports: 3, agencies: 2, findings: 1 }],
  ['from=2019', { reports: 2, agencies: 2, findings: 0 }],
  ['to=2018', { reports: 1, agencies: 1, findings: 1 }],
  ['region=370000', { reports: 2, agencies: 1, findings: 1 }],
  ['sector=科技', { reports: 1, agencies: 1, findings: 0 }],
  ['source=document', { reports: 2, agencies: 1, findings: 1 }],
  ['source=figures', { reports: 1, agencies: 1, findings: 0 }],
  ['region=110000', { reports: 0, agencies: 0, findings: 0 }],
])('the counts of "%s" leave notes out', async (query, counts) => {
  const { columns } = await snapshotIn(db)
  expect(viewCounts(columns, view(query))).toEqual(counts)
})

describe('the list', () => {
  test('begins with the newest year, then goes by region', async () => {
    const { rows, total } = await reportsForView(db, view(''), { limit: 10, offset: 0 })
    expect(total).toBe(3)
    expect(rows).toMatchObject([
      {
        agency: '嘉善县科学技术局',
        region: '嘉善县',
        year: 2020,
        form: null,
        hasDocument: false,
        stated: 1,
        findings: 0,
        sourceUrl: 'https://www.example.gov.cn/2018.html',
      },
      { agency: '微山县工业和信息化局', year: 2020, form: '2019', hasDocument: true, stated: 1, findings: 0 },
      { agency: '微山县工业和信息化局', year: 2018, form: '2014', hasDocument: true, stated: 1, findings: 1 },
    ])
  })

  test('comes page by page and ends', async () => {
    const page = async (offset: number) => (await reportsForView(db, view(''), { limit: 2, offset })).rows
    expect((await page(0)).map((row) => row.year)).toEqual([2020, 2020])
    expect((await page(2)).map((row) => row.year)).toEqual([2018])
    expect(await page(4)).toEqual([])
  })
})

describe('a report', () => {
  test('has its text, agency, region, observations and findings', async () => {
    const { rows } = await reportsForView(db, view('to=2018'), { limit: 1, offset: 0 })
    const whole = await reportById(db, rows[0]!.id)
    expect(whole).toMatchObject({
      report: { year: 2018, text: reportText },
      agency: { name: '微山县工业和信息化局' },
      region: { name: '微山县' },
      issues: [{ code: 'no-table' }, { code: 'sum-mismatch' }],
    })
    const said = whole!.observations.find((o) => o.indicator === 'items_published')!
    expect(whole!.report.text!.slice(said.start!, said.end!)).toBe('146条')
  })

  test('that is not there is null', async () => {
    expect(await reportById(db, 'nobody-2018')).toBeNull()
  })
})

test('pages of any size are the whole list once, and past its end there is none', async () => {
  const page = async (limit: number, offset: number) =>
    (await reportsForView(db, view(''), { limit, offset })).rows.map(({ id }) => id)
  const all = await page(10, 0)
  expect(new Set(all).size).toBe(3)
  expect([...(await page(2, 0)), ...(await page(2, 2))]).toEqual(all)
  expect(await page(2, 4)).toEqual([])
})

test('of a document and a figure of one report the accepted one comes first', async () => {
  await loadItems(db, [aFigure({ indicator: 'channel_website', value: '7' })])
  const id = (await reportsForView(db, view('from=2018&to=2018'), { limit: 1, offset: 0 })).rows[0]!.id
  const { observations } = (await reportById(db, id))!
  expect(observations.map((o) => [o.indicator, o.origin, o.accepted])).toEqual([
    ['channel_website', 'figures', true],
    ['items_published', 'document', true],
    ['channel_website', 'document', false],
  ])
})
