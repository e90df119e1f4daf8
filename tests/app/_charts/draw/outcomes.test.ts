import { describe, expect, test } from 'vitest'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { outcomeRowsOption } from '#app/_charts/draw/forms/outcomeRowsOption'
import { chartSpecs } from '#lib/stats/chartSpec'
import type { Cell, Series } from '#lib/stats/dataset'
import { aCell, aDataset, aSeries } from '#tests/builders'

const frame = { width: 600, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

/** A county that states these numbers of applications in a year, and nothing else. */
function county(values: Record<string, number | null>, over: Partial<Series> = {}, cell: Partial<Cell> = {}) {
  return aSeries({
    ...over,
    cells: chartSpecs.applications.indicators.map((indicator) =>
      aCell({ year: 2021, forms: ['2021'], ...cell, indicator, value: values[indicator] ?? null }),
    ),
  })
}

const dataset = (series: Series[], year = 2021) =>
  aDataset({
    chart: 'applications',
    indicators: [...chartSpecs.applications.indicators],
    years: [year],
    series,
  })

const whole = {
  applications_received: 10,
  applications_carried_in: 2,
  outcome_granted: 7,
  outcome_denied: 4,
  applications_carried_out: 1,
}

interface Bar {
  type: string
  stack?: string
  data: { value: number | null | number[]; label?: { formatter?: string } }[]
}

function drawn(series: Series[], year?: number) {
  const all = outcomeRowsOption(dataset(series, year), frame).option.series as Bar[]
  const sum = (stack: string) =>
    all
      .filter((one) => one.stack === stack)
      .reduce((total, one) => total + (typeof one.data[0]?.value === 'number' ? one.data[0].value : 0), 0)
  return {
    in: sum('in'),
    out: sum('out'),
    tails: all.filter((one) => one.type === 'scatter').map((one) => one.data[0]?.label?.formatter),
  }
}

describe('a report with outcomes', () => {
  test('has two bars of one length where it adds up', () => {
    expect(drawn([county(whole)])).toEqual({
      in: 12,
      out: 12,
      tails: ['收到 10 · 上年结转2', '办结 11 · 结转下年1'],
    })
  })

  test('of a form before 2019 says that outcomes are not asked for, and shows what was closed', () => {
    const old = county(
      { applications_received: 5, applications_closed: 5 },
      {},
      { year: 2018, forms: ['2014'] },
    )
    expect(drawn([old], 2018)).toEqual({ in: 5, out: 5, tails: ['收到 5', '办结 5 · 表式不设处理结果'] })
  })

  test('says × where its form asks and it does not state them; a stated zero stays 0', () => {
    expect(drawn([county({ applications_received: 0 })]).tails).toEqual(['收到 0', '× 处理结果未载明'])
  })

  test('draws an outcome that is the sum of stated rows', () => {
    const summed = county({ applications_received: 3 })
    const cells = summed.cells.map((cell) =>
      cell.indicator === 'outcome_other' ? { ...cell, value: 3, status: 'implied' as const } : cell,
    )
    expect(drawn([{ ...summed, cells }]).out).toBe(3)
  })
})

test('sums of outcomes by year leave areas out, keep null what nobody states, and count who states none', () => {
  const [year] = dataset([
    county(whole, { id: 'a' }),
    county({ applications_received: 9 }, { id: 'b' }),
    county({ outcome_granted: 900 }, { id: 'c:area', scope: 'area' }),
  ]).tally.partYears
  expect(year).toEqual({
    year: 2021,
    sums: [7, null, 4, null, null, null],
    split: 1,
    unsplit: 1,
    // Who states its outcomes states no total of what was closed, so there is nothing that they are shares of.
    shared: { sums: [null, null, null, null, null, null], whole: null, n: 0 },
  })
})

test.each([
  ['rows with outcomes for a few reports', [county(whole)], undefined, 'outcome-rows'],
  [
    'dots where only the number received is stated, of one year',
    [county({ applications_received: 1 })],
    undefined,
    'dots',
  ],
  ['outcomes by year for many', many(whole), undefined, 'outcome-years'],
  ['the spread for many where it is asked for', many(whole), 'band', 'distribution'],
  ['small charts', many(whole), 'multiples', 'multiples'],
  ['a grid', many(whole), 'grid', 'grid'],
  ['a row each for many without outcomes', many({ applications_received: 1 }), undefined, 'dots'],
  ['rows for a few, whatever is asked for', [county(whole)], 'grid', 'outcome-rows'],
] as const)('applications are drawn as %s', (_, series, draw, form) => {
  expect(chartForm(dataset([...series]), draw)).toBe(form)
})

function many(values: Record<string, number>): Series[] {
  return Array.from({ length: 25 }, (_, i) => county(values, { id: String(100000 + i) }))
}
