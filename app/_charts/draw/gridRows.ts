import type { Dataset, Series } from '#lib/stats/dataset'

/** The most rows of a grid; the table has all. */
const maxGridRows = 100

/** Series that state the first indicator in any year, those in focus first; those that never do would be empty rows. */
export function gridRows(dataset: Dataset, focus: readonly string[]): Series[] {
  const stated = dataset.series.filter((_, place) => dataset.tally.statedYears[place]! > 0)
  return [
    ...stated.filter(({ id }) => focus.includes(id)),
    ...stated.filter(({ id }) => !focus.includes(id)),
  ].slice(0, maxGridRows)
}
