import { describe, expect, test } from 'vitest'
import { datasetOf } from './datasetOf.ts'
import type { Cell, Dataset } from '#lib/stats/dataset'
import type { Facts, ObservationFact } from './facts.ts'
import { anObservation, aReport, aView, factsOf } from './factBuilders.ts'

const items = (facts: Facts, view = aView()) => datasetOf('items-published', view, facts)
const cells = (dataset: Dataset, id: string) => dataset.series.find((series) => series.id === id)!.cells
const short = ({ value, status, coverage: c }: Cell) => [
  value,
  status,
  `${c.stated}/${c.reported}/${c.expected}`,
]

const weishan = aReport()
const bureau = (over = {}) => aReport({ agency: '微山县商务局', sector: '商务', ...over })
const third = aReport({ agency: '微山县科学技术局', sector: '科技' })

describe('cells', () => {
  test('a report without a form keeps its form beside one that says nothing', () => {
    const silent = aReport({ agency: '微山县商务局', sector: '商务' })
    const prose = aReport({ regionCode: '370323', agency: '沂源县商务局', form: 'none' })
    const dataset = items({
      ...factsOf([[prose, 12]]),
      reports: [silent, prose],
      observations: [
        anObservation(silent, { value: null, status: 'blank', sourceClass: null }),
        anObservation(prose, { value: 12 }),
      ],
    })
    const forms = dataset.series.flatMap((series) => series.cells.map((cell) => [series.id, cell.forms]))
    expect(forms).toContainEqual(['370323', ['none']])
    expect(
      dataset.series.flatMap((series) => series.cells.map((cell) => cell.sourceClasses)).flat(),
    ).not.toContain('none')
  })

  test('the cell of one report is its observation, with the way to its passage', () => {
    const dataset = items(factsOf([[weishan, 146]]))
    expect(dataset.series).toEqual([
      {
        id: '370826',
        regionCode: '370826',
        region: '微山县',
        label: '微山县',
        agency: null,
        sector: null,
        scope: 'agency',
        viewQuery: 'region=370826',
        cells: [
          {
            year: 2018,
            indicator: 'items_published',
            value: 146,
            status: 'reported',
            check: 'ok',
            forms: ['2014'],
            coverage: { expected: 1, reported: 1, stated: 1 },
            sole: null,
            sources: [
              {
                reportId: weishan.reportId,
                agency: '微山县工业和信息化局',
                path: `/reports/${weishan.reportId}#items_published`,
                sourceUrl: null,
                value: 146,
                status: 'reported',
                sourceClass: 'table',
                form: '2014',
              },
            ],
            note: null,
            sourceClasses: ['table'],
          },
        ],
      },
    ])
  })

  test('a blank cell, a silent report and a year without a report are three things, and none is zero', () => {
    const facts = factsOf([
      [weishan, null],
      [aReport({ year: 2020 }), undefined],
      [aReport({ year: 2021 }), 0],
    ])
    expect(cells(items(facts), '370826').map(short)).toEqual([
      [null, 'blank', '0/1/1'],
      [null, 'not_reported', '0/0/1'],
      [null, 'not_reported', '0/1/1'],
      [0, 'reported', '1/1/1'],
    ])
  })

  test.each([
    ['total', [146, 100, null], 246, '2/3/3'],
    ['median', [146, 100, null], 123, '2/3/3'],
    ['median', [146, 100, 1], 100, '3/3/3'],
    ['total', [0, 0, undefined], 0, '2/3/3'],
    ['total', [null, undefined, undefined], null, '0/3/3'],
  ] as const)('the %s of %j is %j', (stat, values, expected, coverage) => {
    const facts = factsOf([
      [weishan, values[0]],
      [bureau(), values[1]],
      [third, values[2]],
    ])
    const [cell] = cells(items(facts, aView({ stat })), '370826')
    expect([cell!.value, short(cell!)[2]]).toEqual([expected, coverage])
  })

  test.each<[string, Partial<ObservationFact>[], Pick<Cell, 'value' | 'status' | 'check'>]>([
    [
      'approximate if any part is',
      [{ status: 'approximate' }, { value: 4 }],
      { value: 150, status: 'approximate', check: 'ok' },
    ],
    [
      'a conflict if any part is',
      [{ check: 'conflict' }, { value: 4 }],
      { value: 150, status: 'reported', check: 'conflict' },
    ],
    [
      'not checked if a part is not',
      [{ check: 'not_checked' }, { value: 4 }],
      { value: 150, status: 'reported', check: 'not_checked' },
    ],
    [
      'zero in words if all are',
      [
        { value: 0, status: 'zero_in_words' },
        { value: 0, status: 'zero_in_words' },
      ],
      { value: 0, status: 'zero_in_words', check: 'ok' },
    ],
    [
      'without what a comparison implies',
      [{ value: 90, status: 'implied' }, { value: 4 }],
      { value: 4, status: 'reported', check: 'ok' },
    ],
    [
      'the missing status that all share',
      [
        { value: null, status: 'truncated' },
        { value: null, status: 'truncated' },
      ],
      { value: null, status: 'truncated', check: 'ok' },
    ],
    [
      'not reported where the missing statuses differ',
      [
        { value: null, status: 'blank' },
        { value: null, status: 'truncated' },
      ],
      { value: null, status: 'not_reported', check: 'ok' },
    ],
  ])('a sum is %s', (_, parts, expected) => {
    const reports = [weishan, bureau()]
    const facts = {
      ...factsOf([]),
      reports,
      observations: parts.map((part, i) => anObservation(reports[i]!, part)),
    }
    expect(cells(items(facts), '370826')[0]).toMatchObject(expected)
  })

  test('notes, forms and source classes of a sum are those of its parts, once each', () => {
    const other = bureau({ form: 'none' })
    const facts = {
      ...factsOf([]),
      reports: [weishan, other],
      observations: [
        anObservation(weishan, { note: 'a', sourceClass: 'figures', sourceUrl: 'https://a.example/1' }),
        anObservation(other, { note: 'a', sourceClass: 'table' }),
      ],
    }
    const [cell] = cells(items(facts), '370826')
    expect(cell).toMatchObject({
      note: { zh: 'a', en: 'a' },
      forms: ['2014', 'none'],
      sourceClasses: ['table', 'figures'],
    })
    expect(cell!.sources.map((source) => source.sourceUrl)).toEqual([null, 'https://a.example/1'])
  })

  test('a group total that is summed from stated rows counts, labelled as implied', () => {
    const facts = {
      ...factsOf([]),
      reports: [weishan, bureau()],
      observations: [
        anObservation(weishan, { indicator: 'outcome_denied', value: 3, status: 'implied' }),
        anObservation(bureau(), { indicator: 'outcome_denied', value: 2 }),
      ],
    }
    const dataset = datasetOf('applications', aView(), facts)
    const cell = dataset.series[0]!.cells.find((one) => one.indicator === 'outcome_denied')!
    expect(short(cell)).toEqual([5, 'implied', '2/2/2'])
  })
})

describe('what a form does not ask for', () => {
  const of = (facts: Facts, chart: 'items-published' | 'applications', indicator: string) =>
    datasetOf(chart, aView(), facts)
      .series[0]!.cells.filter((cell) => cell.indicator === indicator)
      .map(({ year, value, status }) => [year, value, status])

  test('is told from what a report leaves out: items published from 2019', () => {
    const silent = [2018, 2019, 2022].map((year) => aReport({ year, form: year < 2019 ? '2014' : '2021' }))
    expect(of(factsOf(silent.map((one) => [one, undefined])), 'items-published', 'items_published')).toEqual([
      [2018, null, 'not_reported'],
      [2019, null, 'not_asked'],
      [2020, null, 'not_reported'],
      [2021, null, 'not_reported'],
      [2022, null, 'not_asked'],
    ])
  })

  test('of a report without a form is what the form in force does not ask for; before 2014 nothing is known', () => {
    const silent = [2013, 2014, 2018, 2019].map((year) => aReport({ year, form: 'none' }))
    const facts = factsOf(silent.map((one) => [one, undefined]))
    expect(
      of(facts, 'applications', 'outcome_granted').filter(([year]) =>
        [2013, 2014, 2018, 2019].includes(Number(year)),
      ),
    ).toEqual([
      [2013, null, 'not_reported'],
      [2014, null, 'not_asked'],
      [2018, null, 'not_asked'],
      [2019, null, 'not_reported'],
    ])
  })

  test('stands where it is stated all the same, and a blank stays a blank', () => {
    const facts = factsOf([
      [aReport({ year: 2022, form: '2021' }), 12],
      [aReport({ year: 2023, form: '2021' }), null],
    ])
    expect(of(facts, 'items-published', 'items_published')).toEqual([
      [2022, 12, 'reported'],
      [2023, null, 'blank'],
    ])
  })

  test('of several reports is what none of their forms asks for', () => {
    const asked = aReport({ year: 2018, form: '2014' })
    const unasked = aReport({ year: 2018, form: '2021', agency: '微山县商务局' })
    const facts = factsOf([
      [asked, undefined],
      [unasked, undefined],
    ])
    const [cell] = items(facts).series[0]!.cells
    expect([cell!.status, cell!.sources.map(({ status }) => status).sort()]).toEqual([
      'not_reported',
      ['not_asked', 'not_reported'],
    ])
  })
})
