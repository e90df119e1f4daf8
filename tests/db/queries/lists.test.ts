import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { statedOfAgency } from '#db/queries/agencyReports'
import { coverageFacts } from '#db/queries/coverage'
import { findingCounts, findingKeys, findingRows, type FindingSlice } from '#db/queries/findings'
import { countReports, reportKeys, reportRows } from '#db/queries/reportList'
import { reportText } from '#db/queries/reportText'
import { agenciesWithYears } from '#db/queries/searchRows'
import { reportsByForm, statementCountsOf } from '#db/queries/statements'
import { aDatabase, aDocument, aFigure, anObservation, loadItems, reportText as text } from '../builders.ts'

const finding = (code: 'no-table' | 'sum-mismatch' | 'missing-title', severity: 'note' | 'warning') => ({
  code,
  severity,
  message: code,
  messageEn: '',
  indicator: null,
  value: null,
  otherValue: null,
  quote: '微山县',
  start: 0,
  end: 3,
  other: null,
})

let db: Database
beforeEach(async () => {
  db = aDatabase()
  await loadItems(db, [
    aDocument({
      observations: [anObservation(), anObservation({ indicator: 'channel_website', status: 'blank' })],
      issues: [
        finding('no-table', 'note'),
        finding('sum-mismatch', 'warning'),
        finding('missing-title', 'warning'),
      ],
    }),
    aDocument({ year: 2020, form: '2019', observations: [anObservation({ status: 'not_reported' })] }),
    aFigure({
      region_code: '330421',
      region: '嘉善县',
      agency: '嘉善县100%_局',
      sector: '科技',
      year: '2020',
      value: '9',
    }),
  ])
})

const all = { region: [] }
const agencyOf = async (slice: object) =>
  (await reportRows(db, await reportKeys(db, { ...all, ...slice }))).map((row) => `${row.agency} ${row.year}`)

describe('the list of reports', () => {
  test.each([
    [{ q: '工业' }, ['微山县工业和信息化局 2020', '微山县工业和信息化局 2018']],
    [{ q: '100%_' }, ['嘉善县100%_局 2020']],
    [{ q: '%' }, ['嘉善县100%_局 2020']],
    [{ q: '工_业' }, []],
    [{ form: 'unknown' }, ['嘉善县100%_局 2020']],
    [{ form: '2019' }, ['微山县工业和信息化局 2020']],
    [{ findings: 'yes' }, ['微山县工业和信息化局 2018']],
    [{ findings: 'no' }, ['嘉善县100%_局 2020', '微山县工业和信息化局 2020']],
    [{ sort: 'year' }, ['微山县工业和信息化局 2018', '嘉善县100%_局 2020', '微山县工业和信息化局 2020']],
    [{ sort: '-findings' }, ['微山县工业和信息化局 2018', '嘉善县100%_局 2020', '微山县工业和信息化局 2020']],
    [{ sort: '-region' }, ['微山县工业和信息化局 2020', '微山县工业和信息化局 2018', '嘉善县100%_局 2020']],
  ])('of %j', async (slice, rows) => {
    expect(await agencyOf(slice)).toEqual(rows)
    expect(await countReports(db, { ...all, ...slice } as never)).toBe(rows.length)
  })

  test('counts the figures that a report states, and none where there is none', async () => {
    const rows = await reportRows(db, await reportKeys(db, { ...all, sort: 'year' }))
    expect(rows.map(({ stated, findings }) => [stated, findings])).toEqual([
      [1, 2],
      [1, 0],
      [0, 0],
    ])
  })

  test('of no keys is empty', async () => {
    expect(await reportRows(db, [])).toEqual([])
  })
})

describe('the findings', () => {
  const codes = async (slice: Partial<FindingSlice>) =>
    (await findingRows(db, await findingKeys(db, { ...all, ...slice }))).rows.map(({ issue }) => issue.code)

  test.each([
    [{}, ['sum-mismatch', 'missing-title']],
    [{ severity: 'all' }, ['sum-mismatch', 'missing-title', 'no-table']],
    [{ severity: 'note' }, ['no-table']],
    [{ group: 'identity' }, ['missing-title']],
    [{ code: 'sum-mismatch' }, ['sum-mismatch']],
    [{ sort: 'code' }, ['missing-title', 'sum-mismatch']],
    [{ from: 2019 }, []],
  ] as const)('of %j', async (slice, expected) => {
    expect(await codes(slice)).toEqual(expected)
  })

  test('are counted by rule', async () => {
    expect(await findingCounts(db, { ...all, severity: 'all' })).toHaveLength(3)
  })

  test('come with the text and with all findings of their report', async () => {
    const { texts, siblings } = await findingRows(db, await findingKeys(db, { ...all, code: 'sum-mismatch' }))
    expect([...texts.values()]).toEqual([text])
    expect(siblings).toHaveLength(3)
  })
})

test('coverage tells a report without figures from one that has some', async () => {
  const { agencies, reports } = await coverageFacts(db, all)
  const named = reports.map(([at, year, isRead]) => [agencies[at]!.name, year, isRead])
  expect(named.sort()).toEqual([
    ['嘉善县100%_局', 2020, true],
    ['微山县工业和信息化局', 2018, true],
    ['微山县工业和信息化局', 2020, false],
  ])
})

test('a load leaves how often an indicator is stated, and another load keeps it right', async () => {
  const website = { indicator: 'channel_website', form: '2014', year: 2018 }
  const of = async () => (await statementCountsOf(db)).filter((one) => one.indicator === 'channel_website')
  expect(await of()).toEqual([{ ...website, status: 'blank', reports: 1 }])
  await loadItems(db, [aFigure({ indicator: 'channel_website', value: '7' })])
  expect(await of()).toEqual([{ ...website, status: 'reported', reports: 1 }])
  const rows = await reportRows(db, await reportKeys(db, { ...all, to: 2018 } as never))
  expect(rows.map(({ stated }) => stated)).toEqual([2])
  expect(await reportsByForm(db)).toEqual(
    new Map([
      ['2014', 1],
      ['2019', 1],
    ]),
  )
})

test('what an agency states, by report', async () => {
  const [weishan] = (await agenciesWithYears(db)).filter(({ regionCode }) => regionCode === '370826')
  expect(weishan?.years).toEqual([2018, 2020])
  const stated = await statedOfAgency(db, weishan!.id)
  expect([...stated].map(([id, indicators]) => [id.slice(-4), [...indicators]])).toEqual([
    ['2018', ['items_published']],
  ])
})

test('the text of a report, and null where only figures are held', async () => {
  const rows = await reportRows(db, await reportKeys(db, { ...all, sort: 'year' }))
  expect(await reportText(db, rows[0]!.id)).toEqual({ text, agency: '微山县工业和信息化局', year: 2018 })
  expect(await reportText(db, rows[1]!.id)).toBeNull()
  expect(await reportText(db, 'nobody-2018')).toBeNull()
})
