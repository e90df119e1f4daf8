import type { Distribution, Series } from '#lib/stats/dataset'
import { quantileOf } from '#lib/stats/quantile'

/** The spread of one indicator over the series, year by year; implied values do not count, a year nobody stated is left out. */
export function distributionOf(
  series: readonly Series[],
  years: readonly number[],
  indicator: string,
): Distribution[] {
  const byYear = new Map<number, number[]>(years.map((year) => [year, []]))
  for (const one of series)
    for (const cell of one.cells)
      if (cell.indicator === indicator && cell.value !== null && cell.status !== 'implied')
        byYear.get(cell.year)?.push(cell.value)
  return [...byYear].flatMap(([year, values]) => {
    if (values.length === 0) return []
    values.sort((a, b) => a - b)
    return [
      {
        year,
        n: values.length,
        min: quantileOf(values, 0),
        q1: quantileOf(values, 0.25),
        median: quantileOf(values, 0.5),
        q3: quantileOf(values, 0.75),
        max: quantileOf(values, 1),
      },
    ]
  })
}
