import type { Dataset, Series } from '#lib/stats/dataset'
import { plotted } from './plotted.ts'

/** The most rows of a grid; the table has all. */
export const maxGridRows = 100

/** Series that state the indicator in any year, those in focus first; those that never do would be empty rows. */
export function gridRows(dataset: Dataset, indicator: string, focus: readonly string[]): Series[] {
  const stated = dataset.series.filter((series) =>
    series.cells.some((cell) => cell.indicator === indicator && plotted(cell) !== null),
  )
  return [
    ...stated.filter(({ id }) => focus.includes(id)),
    ...stated.filter(({ id }) => !focus.includes(id)),
  ].slice(0, maxGridRows)
}
