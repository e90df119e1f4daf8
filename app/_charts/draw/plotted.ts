import { figureParts } from '#lib/model/applicant'
import { groupTotals } from '#lib/model/indicator'
import { greatest, least } from '#lib/model/extremes'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'

/** The cell's value as far as it may be drawn: an implied one is only where it is the sum of a group's stated rows. */
export function plotted(cell: Cell | undefined): number | null {
  if (cell === undefined) return null
  if (cell.status === 'implied' && !groupTotals.has(figureParts(cell.indicator).indicator)) return null
  return cell.value
}

/** The cell of a series for an indicator and year. */
export function cellOf(series: Series, indicator: string, year: number): Cell | undefined {
  return series.cells.find((cell) => cell.indicator === indicator && cell.year === year)
}

/** Whether a series has a report for a year. */
export function hasReport(series: Series, year: number): boolean {
  return series.cells.some((cell) => cell.year === year && cell.coverage.reported > 0)
}

/** All drawn values of one indicator; for few series, as it looks at every cell. */
export function plottedValues(dataset: Dataset, indicator: string): number[] {
  return dataset.series.flatMap((series) =>
    series.cells.flatMap((cell) => {
      const value = cell.indicator === indicator ? plotted(cell) : null
      return value === null ? [] : [value]
    }),
  )
}

/** Of the drawn values of the dataset's first indicator the largest, the least, and the least above zero; none of no values. */
export function drawnExtremes({ tally }: Pick<Dataset, 'tally'>): number[] {
  const { n, least, most, positive, leastPositive } = tally.drawn[0]!
  return n === 0
    ? []
    : [
        most,
        least,
        ...(positive > 1 ? [leastPositive] : []),
        ...(tally.zeros.some((count) => count > 0) ? [0] : []),
      ]
}

/** Whether the largest value is over fifty times the smallest above zero, so that a linear axis hides the small ones. */
export function isWide(values: number[]): boolean {
  const positive = values.filter((value) => value > 0)
  return positive.length > 1 && greatest(positive) > 50 * least(positive)
}

/** The series with a drawn value of the dataset's first indicator, in their order. */
export function statedSeries({ series, tally }: Pick<Dataset, 'series' | 'tally'>): Series[] {
  return series.filter((_, place) => tally.statedYears[place]! > 0)
}
