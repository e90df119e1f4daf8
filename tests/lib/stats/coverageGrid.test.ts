import { expect, test } from 'vitest'
import { coverageGrid } from '#lib/stats/coverageGrid'

const agencies = [
  { id: 'x', name: '某中心', regionCode: null },
  { id: 'p', name: '山东省某厅', regionCode: '370000' },
  { id: 'c', name: '济宁市某局', regionCode: '370800' },
  { id: 'w', name: '微山县某局', regionCode: '370826' },
  { id: 'j', name: '金乡县某局', regionCode: '370828' },
  { id: 's', name: '嘉善县某局', regionCode: '330421' },
]
const reports = [
  [2, 2019, true],
  [3, 2018, true],
  [3, 2019, false],
  [4, 2019, true],
  [5, 2017, true],
] as const
const facts = { agencies, reports, refusals: [] }
const years = [2018, 2019]

const shape = (within: string | null, over = facts) =>
  coverageGrid(over, within, years).rows.map((row) => [
    row.kind,
    row.id,
    ...row.cells.map(({ reported, agencies, read }) => `${reported}/${agencies} ${read}`),
  ])

test('the whole country has provinces for rows, bodies without a region first', () => {
  expect(shape(null)).toEqual([
    ['agency', 'x', '0/1 0', '0/1 0'],
    ['region', '330000', '0/1 0', '0/1 0'],
    ['region', '370000', '1/4 1', '3/4 2'],
  ])
})

test('a province shows its own bodies and its prefectures, a prefecture its own and its counties', () => {
  const shandong = {
    agencies: agencies.slice(1, 5),
    reports: [
      [1, 2019, true],
      [2, 2018, true],
    ] as const,
    refusals: [],
  }
  expect(shape('370000', { ...shandong, reports: [...shandong.reports] } as never)).toEqual([
    ['agency', 'p', '0/1 0', '0/1 0'],
    ['region', '370800', '1/3 1', '1/3 1'],
  ])
  const jining = { agencies: agencies.slice(2, 5), reports: [[1, 2018, true]], refusals: [] }
  expect(shape('370800', jining as never)).toEqual([
    ['agency', 'c', '0/1 0', '0/1 0'],
    ['region', '370826', '1/1 1', '0/1 0'],
    ['region', '370828', '0/1 0', '0/1 0'],
  ])
})

test('a county shows its bodies', () => {
  expect(
    shape('370826', { agencies: agencies.slice(3, 4), reports: [[0, 2019, false]], refusals: [] } as never),
  ).toEqual([['agency', 'w', '0/1 0', '1/1 0']])
})

test('the total counts every body and every report in the years once', () => {
  expect(coverageGrid(facts, null, years).total.cells).toEqual([
    { year: 2018, agencies: 6, reported: 1, read: 1, failed: [] },
    { year: 2019, agencies: 6, reported: 3, read: 2, failed: [] },
  ])
})

test('without years there are rows and no cells', () => {
  expect(coverageGrid({ agencies: [], reports: [], refusals: [] }, null, [])).toMatchObject({
    rows: [],
    years: [],
  })
})

test('what was refused counts in its row and in the total, by kind, also where nothing else is known', () => {
  const refusals = [
    { regionCode: '370826', year: 2018, agency: 3, kind: 'no-year' as const },
    { regionCode: '370826', year: 2018, agency: null, kind: 'scan' as const },
    { regionCode: '370828', year: 2018, agency: null, kind: 'scan' as const },
    { regionCode: '510000', year: 2019, agency: null, kind: 'damaged' as const },
    { regionCode: '510000', year: 2030, agency: null, kind: 'damaged' as const },
  ]
  const failures = (within: string | null, over: Parameters<typeof coverageGrid>[0]) => {
    const grid = coverageGrid(over, within, years)
    return [...grid.rows, grid.total].map((row) => [
      row.kind,
      row.id,
      row.agencies,
      ...row.cells.map(({ failed }) => failed.map(({ kind, count }) => `${kind} ${count}`).join(', ')),
    ])
  }
  expect(failures(null, { ...facts, refusals })).toEqual([
    ['agency', 'x', 1, '', ''],
    ['region', '330000', 1, '', ''],
    ['region', '370000', 4, 'scan 2, no-year 1', ''],
    ['region', '510000', 0, '', 'damaged 1'],
    ['region', '', 6, 'scan 2, no-year 1', 'damaged 1'],
  ])
  const weishan = {
    agencies: agencies.slice(3, 4),
    reports: [],
    refusals: [{ ...refusals[0]!, agency: 0 }, refusals[1]!],
  }
  expect(failures('370826', weishan)).toEqual([
    ['agency', 'w', 1, 'no-year 1', ''],
    ['unnamed', '370826', 0, 'scan 1', ''],
    ['region', '370826', 1, 'scan 1, no-year 1', ''],
  ])
})
