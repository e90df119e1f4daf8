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
    expect(cell).toMatchObject({ note: 'a', forms: ['2014', 'none'], sourceClasses: ['table', 'figures'] })
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
