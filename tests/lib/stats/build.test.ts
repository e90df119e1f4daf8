import { describe, expect, test } from 'vitest'
import { datasetOf } from './datasetOf.ts'
import type { Cell, Dataset } from '#lib/stats/dataset'
import type { Facts } from './facts.ts'
import { anObservation, aReport, aView, factsOf } from './factBuilders.ts'

const items = (facts: Facts, view = aView()) => datasetOf('items-published', view, facts)
const short = ({ value, status, coverage: c }: Cell) => [
  value,
  status,
  `${c.stated}/${c.reported}/${c.expected}`,
]

const weishan = aReport()
const bureau = (over = {}) => aReport({ agency: '微山县商务局', sector: '商务', ...over })
const third = aReport({ agency: '微山县科学技术局', sector: '科技' })

describe('years', () => {
  const facts = factsOf([
    [aReport({ year: 2018 }), 1],
    [aReport({ year: 2021 }), 2],
  ])
  test.each([
    [{}, [2018, 2019, 2020, 2021], [2019, 2021]],
    [{ from: 2019 }, [2019, 2020, 2021], [2021]],
    [{ to: 2019 }, [2018, 2019], [2019]],
    [{ from: 2020, to: 2020 }, [2020], []],
    [{ from: 2017, to: 2018 }, [2017, 2018], []],
    [{ from: 2023 }, [2023], []],
    [{ to: 2016 }, [2016], []],
  ])('%j shows %j with breaks %j', (range, years, breaks) => {
    const dataset = items(facts, aView(range))
    expect([dataset.years, dataset.breaks]).toEqual([years, breaks])
    expect(dataset.series[0]!.cells.map((cell) => cell.year)).toEqual(years)
  })

  test('no report and no range given: no years, and nothing is invented', () => {
    const dataset = items(factsOf([]))
    expect([dataset.years, dataset.series, dataset.distribution]).toEqual([[], [], []])
    expect(dataset.coverage).toEqual({ year: null, expected: 0, reported: 0, stated: 0 })
  })

  test('an agency that reported in another year is expected in every year', () => {
    const dataset = items(
      factsOf([
        [weishan, 146],
        [bureau({ year: 2019 }), 5],
      ]),
      aView({ from: 2018, to: 2018 }),
    )
    expect(short(dataset.series[0]!.cells[0]!)).toEqual([146, 'reported', '1/1/2'])
    expect(dataset.coverage).toEqual({ year: 2018, expected: 2, reported: 1, stated: 1 })
  })
})

describe('series', () => {
  const pingtan = aReport({
    agency: '平潭综合实验区管理委员会',
    regionCode: '350128',
    sector: '政府',
    scope: 'area',
  })
  const pingtanBureau = aReport({ agency: '平潭县商务局', regionCode: '350128' })
  const labels = (facts: Facts, by: Dataset['by']) =>
    items(facts, aView({ by })).series.map(({ id, label, cells: [cell] }) => [id, label, cell!.value])

  test('a whole-area report is a series of its own and is not added to the agencies', () => {
    const facts = factsOf([
      [pingtan, 9000],
      [pingtanBureau, 7],
    ])
    expect(labels(facts, 'county')).toEqual([
      ['350128', '平潭县', 7],
      ['350128:area', '平潭县（全域）', 9000],
    ])
    expect(labels(facts, 'prefecture')).toEqual([['350100', '福州市', 7]])
    expect(labels(facts, 'province')).toEqual([['350000', '福建省', 7]])
  })

  test('two whole-area bodies of one region have an id and a label each', () => {
    const other = aReport({ agency: '平潭县人民政府', regionCode: '350128', sector: '政府', scope: 'area' })
    const shown = labels(
      factsOf([
        [pingtan, 9000],
        [other, 8000],
      ]),
      'county',
    )
    expect(shown.map(([, label]) => label)).toEqual([
      '平潭县（全域，平潭县人民政府）',
      '平潭县（全域，平潭综合实验区管理委员会）',
    ])
    expect(new Set(shown.map(([id]) => id)).size).toBe(2)
  })

  test('a name that repeats is told apart by what is above it', () => {
    const facts = factsOf([
      [aReport({ regionCode: '110105', agency: '朝阳区商务局' }), 1],
      [aReport({ regionCode: '220104', agency: '朝阳区商务局' }), 2],
      [aReport({ regionCode: '419001', agency: '济源市商务局' }), 3],
    ])
    expect(labels(facts, 'county').map(([, label]) => label)).toEqual([
      '北京市朝阳区',
      '长春市朝阳区',
      '济源市',
    ])
    expect(labels(facts, 'agency').map(([, label]) => label)).toEqual([
      '朝阳区商务局（北京市朝阳区）',
      '朝阳区商务局（长春市朝阳区）',
      '济源市商务局',
    ])
    expect(labels(facts, 'prefecture').map(([, label]) => label)).toEqual([
      '北京市',
      '长春市',
      '河南省直辖县级行政区划',
    ])
  })

  test('a body of a higher level stands beside the counties as 本级, and a retired code under its code', () => {
    const facts = factsOf([
      [aReport({ regionCode: '370800', agency: '济宁市工业和信息化局' }), 1],
      [aReport({ regionCode: '370802', agency: '市中区工业和信息化局' }), 2],
    ])
    expect(labels(facts, 'county')).toEqual([
      ['370800', '济宁市本级', 1],
      ['370802', '370802', 2],
    ])
    expect(labels(facts, 'prefecture')).toEqual([['370800', '济宁市', 3]])
  })

  test('a report of unknown region is a series by agency, and a note by region', () => {
    const lost = aReport({ regionCode: null, agency: '朝阳区商务局' })
    const facts = factsOf([
      [weishan, 146],
      [lost, 9],
    ])
    expect(items(facts, aView({ by: 'agency' })).series.at(-1)).toMatchObject({
      id: lost.agencyId,
      regionCode: '',
      region: '',
      label: '朝阳区商务局',
    })
    const byCounty = items(facts)
    expect(byCounty.series.map((series) => series.id)).toEqual(['370826'])
    expect(byCounty.notes.find((note) => note.id === 'no-region')).toMatchObject({
      zh: '1份报告的地区无法确定，未计入；可按机构查看。',
      en: '1 report of unknown region is left out; shown only by agency.',
    })
  })
})

describe('source', () => {
  const transcribed = bureau({ hasDocument: false })
  const both = { ...third, hasDocument: true }
  const facts: Facts = {
    ...factsOf([[weishan, 146]]),
    reports: [weishan, transcribed, both],
    observations: [
      anObservation(weishan),
      anObservation(transcribed, { value: 5, sourceClass: 'figures' }),
      anObservation(both, { value: 7, sourceClass: 'figures' }),
    ],
  }
  test.each([
    [undefined, [7, 5, 146]],
    ['figures', [7, 5]],
    ['document', [null, 146]],
  ] as const)('%s counts %j', (source, values) => {
    const dataset = items(facts, aView({ source, by: 'agency' }))
    expect(new Set(dataset.series.map((series) => series.cells[0]!.value))).toEqual(new Set(values))
    expect(dataset.coverage.expected).toBe(values.length)
  })
})

describe('charts', () => {
  test.each([
    ['items-published', 1, 'items_published', '条'],
    ['channels', 7, 'channel_gazette', '条'],
    ['applications', 10, 'applications_received', '件'],
  ] as const)('%s has %d indicators, first %s, in %s', (chart, n, first, unit) => {
    const dataset = datasetOf(chart, aView(), factsOf([[weishan, 146]]))
    expect([dataset.indicators.length, dataset.indicators[0], dataset.unit]).toEqual([n, first, unit])
    expect(dataset.series[0]!.cells.map((cell) => cell.indicator)).toEqual(dataset.indicators)
  })

  test('the spread of a year is over what is stated, without implied values', () => {
    const counties = ['110105', '220104', '350128', '370826', '370828']
    const values = [40, 10, 30, 20, null]
    const facts = factsOf(counties.map((regionCode, i) => [aReport({ regionCode }), values[i]]))
    const lone = aReport({ regionCode: '419001' })
    facts.reports.push(lone)
    facts.observations.push(anObservation(lone, { value: 999, status: 'implied' }))
    expect(items(facts).distribution).toEqual([
      { year: 2018, n: 4, min: 10, q1: 17.5, median: 25, q3: 32.5, max: 40 },
    ])
  })

  test('sums by year leave whole-area reports out and keep what nobody states null', () => {
    const [a, b, c] = ['110105', '220104', '350128'].map((regionCode) => aReport({ regionCode }))
    const area = aReport({ regionCode: '370826', agency: '微山县人民政府', scope: 'area' })
    const stated = [
      [a!, 'channel_website', 10],
      [a!, 'channel_wechat', 0],
      [b!, 'channel_website', 5],
      [c!, 'items_published', 7],
      [area, 'channel_website', 9000],
    ] as const
    const given: Facts = {
      ...factsOf([]),
      reports: [a!, b!, c!, area],
      observations: stated.map(([report, indicator, value]) => anObservation(report, { indicator, value })),
    }
    // Channels overlap, so they are no shares of the total.
    const shared = { sums: Array(6).fill(null), whole: null, n: 0 }
    expect(datasetOf('channels', aView(), given).tally.partYears).toEqual([
      { year: 2018, sums: [null, 15, null, 0, null, null], split: 2, unsplit: 1, shared },
    ])
  })

  test('3,000 agencies over 12 years are all counted', () => {
    const stated = Array.from({ length: 3000 }, (_, i) =>
      Array.from({ length: 12 }, (_, y) => [aReport({ agency: `第${i}局`, year: 2014 + y }), i + y] as const),
    ).flat()
    const dataset = items(factsOf(stated), aView({ by: 'county' }))
    expect(dataset.series).toHaveLength(1)
    expect(dataset.series[0]!.cells.map((cell) => cell.coverage.stated)).toEqual(Array(12).fill(3000))
    expect(dataset.series[0]!.cells[0]!.value).toBe(4498500)
  })
})
