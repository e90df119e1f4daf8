import { describe, expect, test } from 'vitest'
import type { View } from '#lib/model/view'
import { chartSpecs } from '#lib/stats/chartSpec'
import { regionNames } from '#lib/stats/regionNames'
import { selectUnits } from '#lib/stats/selection'
import { totalsOf, yearOnYear, yearToCompare, type YearChange } from '#lib/stats/yearOnYear'
import { columnsOf } from './datasetOf.ts'
import type { Facts, ReportFact } from './facts.ts'
import { anObservation, aReport, aView, factsOf, someRegions } from './factBuilders.ts'

const received = (report: ReportFact, over = {}) =>
  anObservation(report, { indicator: 'applications_received', ...over })

function compare(facts: Facts, year: number, over: Partial<View> = {}, indicator = 'items_published') {
  const view = aView(over)
  const columns = columnsOf(facts)
  const selection = selectUnits(columns, view, chartSpecs.applications, regionNames(someRegions))
  return yearOnYear(selection, columns.column(indicator, view.source), year, view.stat)
}

const short = ({ before, after, difference, percent, reason }: YearChange) => [
  before.value,
  after.value,
  difference,
  percent,
  reason,
]

const county = (regionCode: string, year: number, over = {}) =>
  aReport({ regionCode, year, form: '2021', ...over })
const bureau = (agency: string, year: number) => county('370826', year, { agency })

describe('one agency', () => {
  test.each([
    [40, 30, -10, -25],
    [30, 40, 10, 33.3333333333],
    [7, 7, 0, 0],
    [5, 10, 5, 100],
    [0.1, 0.3, 0.2, null],
  ])('%d then %d is %d', (before, after, difference, percent) => {
    const { changes } = compare(
      factsOf([
        [county('370826', 2022), before],
        [county('370826', 2023), after],
      ]),
      2023,
    )
    expect(short(changes[0]!)).toEqual([before, after, difference, percent, null])
  })

  test.each([
    [4, 8, 4],
    [0, 3, 3],
  ])('a percentage of a base of %d is not given, and why', (before, after, difference) => {
    const { changes } = compare(
      factsOf([
        [county('370826', 2022), before],
        [county('370826', 2023), after],
      ]),
      2023,
    )
    expect(changes[0]).toMatchObject({ difference, percent: null, reason: null, percentReason: 'small_base' })
  })

  test.each([
    ['last year', 2023, null, 9, 'no_report_before'],
    ['this year', 2022, 9, null, 'no_report_after'],
    ['either year', 2021, null, null, 'no_report'],
  ])('without a report of %s', (_, year, before, after, reason) => {
    const { changes } = compare(factsOf([[county('370826', year), 9]]), 2023)
    expect(short(changes[0]!)).toEqual([before, after, null, null, reason])
  })

  test('a report that leaves the figure out is no zero', () => {
    const [was, is] = [county('370826', 2022), county('370826', 2023)]
    const facts = {
      ...factsOf([
        [was, undefined],
        [is, undefined],
      ]),
      observations: [received(was, { value: 3 })],
    }
    const { changes, totals } = compare(facts, 2023, {}, 'applications_received')
    expect(short(changes[0]!)).toEqual([3, null, null, null, 'not_stated_after'])
    expect(totals).toEqual({
      fewer: 0,
      more: 0,
      same: 0,
      incomparable: 1,
      medianBefore: null,
      medianAfter: null,
    })
  })

  test('what the form does not ask for is told from what is left out', () => {
    const [was, is] = [2022, 2023].map((year) => county('370826', year))
    const { changes } = compare(
      factsOf([
        [was!, 9],
        [is!, undefined],
      ]),
      2023,
    )
    expect(changes[0]).toMatchObject({
      reason: 'not_asked_after',
      after: { value: null, status: 'not_asked' },
    })
  })

  test('an implied figure is not compared', () => {
    const [was, is] = [county('370826', 2022), county('370826', 2023)]
    const facts = {
      ...factsOf([
        [was, undefined],
        [is, undefined],
      ]),
      observations: [received(was, { value: 3, status: 'implied' }), received(is, { value: 4 })],
    }
    const { changes } = compare(facts, 2023, {}, 'applications_received')
    expect(short(changes[0]!)).toEqual([null, 4, null, null, 'not_stated_before'])
  })

  test.each([2019, 2021])('%d begins a new form: both figures are given and not compared', (year) => {
    const { changes } = compare(
      factsOf([
        [county('370826', year - 1), 10],
        [county('370826', year), 20],
      ]),
      year,
    )
    expect(short(changes[0]!)).toEqual([10, 20, null, null, 'form_changed'])
  })
})

describe('several agencies', () => {
  // Of five agencies three state both years: 10 + 20 + 30 = 60 and 5 + 20 + 40 = 65.
  const facts = factsOf([
    [bureau('甲局', 2022), 10],
    [bureau('甲局', 2023), 5],
    [bureau('乙局', 2022), 20],
    [bureau('乙局', 2023), 20],
    [bureau('丙局', 2022), 30],
    [bureau('丙局', 2023), 40],
    [bureau('丁局', 2022), 1000],
    [bureau('戊局', 2023), 2000],
  ])

  test('are summed over those alone that state both years', () => {
    const [change] = compare(facts, 2023).changes
    expect(short(change!)).toEqual([60, 65, 5, 8.33333333333, null])
    expect([change!.common, change!.known, change!.sole]).toEqual([3, 5, null])
    expect(change!.before.coverage).toEqual({ expected: 5, reported: 4, stated: 4 })
  })

  test('have the median of the same', () => {
    expect(short(compare(facts, 2023, { stat: 'median' }).changes[0]!)).toEqual([20, 20, 0, 0, null])
  })

  test('that state different years have nothing in common', () => {
    const two = factsOf([
      [bureau('丁局', 2022), 1000],
      [bureau('戊局', 2023), 2000],
    ])
    expect(short(compare(two, 2023).changes[0]!)).toEqual([1000, 2000, null, null, 'no_common_agencies'])
  })

  test('of which one alone states both years: it is named', () => {
    const two = factsOf([
      [bureau('甲局', 2022), 10],
      [bureau('甲局', 2023), 5],
      [bureau('戊局', 2023), 2000],
    ])
    const [change] = compare(two, 2023).changes
    expect(short(change!)).toEqual([10, 5, -5, -50, null])
    expect([change!.common, change!.known, change!.sole?.name]).toEqual([1, 2, '甲局'])
  })

  test('mark what is approximate and what fails a check', () => {
    const marked = {
      ...facts,
      observations: facts.observations.map((one, i) =>
        i === 0
          ? { ...one, status: 'approximate' as const }
          : i === 3
            ? { ...one, check: 'conflict' as const }
            : one,
      ),
    }
    const [change] = compare(marked, 2023).changes
    expect(change).toMatchObject({
      isApproximate: true,
      isConflict: true,
      before: { isConflict: false, status: 'approximate' },
      after: { isConflict: true, status: 'reported' },
    })
  })
})

test('totals count who fell and rose, and give the medians of those compared', () => {
  // 微山 10→4, 金乡 20→20, 济源 30→60: medians 20 and 20; 平潭 has no report of 2022.
  const { changes, totals } = compare(
    factsOf([
      [county('370826', 2022), 10],
      [county('370826', 2023), 4],
      [county('370828', 2022), 20],
      [county('370828', 2023), 20],
      [county('419001', 2022), 30],
      [county('419001', 2023), 60],
      [county('350128', 2023), 7000],
    ]),
    2023,
  )
  expect(totals).toEqual({ fewer: 1, more: 1, same: 1, incomparable: 1, medianBefore: 20, medianAfter: 20 })
  expect(totalsOf(changes.filter(({ difference }) => difference !== null && difference < 0))).toEqual({
    fewer: 1,
    more: 0,
    same: 0,
    incomparable: 0,
    medianBefore: 10,
    medianAfter: 4,
  })
})

describe('the year to compare', () => {
  const yearOf = (facts: Facts, years: readonly number[]) => {
    const columns = columnsOf(facts)
    const selection = selectUnits(columns, aView(), chartSpecs.applications, regionNames(someRegions))
    return yearToCompare(selection, columns.column('items_published', undefined), years)
  }
  const both = (code: string, year: number) =>
    [
      [county(code, year - 1), 1],
      [county(code, year), 2],
    ] as const

  test('is the latest that half as many units can be compared in as in the best', () => {
    const facts = factsOf([
      ...both('370826', 2023),
      ...both('370828', 2023),
      ...both('419001', 2023),
      [county('370826', 2024), 2],
    ])
    expect(yearOf(facts, [2022, 2023, 2024])).toBe(2023)
    expect(yearOf(factsOf([...both('370826', 2023), [county('370826', 2024), 2]]), [2022, 2023, 2024])).toBe(
      2024,
    )
  })

  test('is never the first of a form, and none where nothing can be compared', () => {
    expect(yearOf(factsOf([...both('370826', 2021)]), [2020, 2021])).toBe(null)
    expect(yearOf(factsOf([]), [])).toBe(null)
  })
})
