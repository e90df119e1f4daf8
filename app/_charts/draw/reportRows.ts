import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { hasReport } from './plotted.ts'

/** A series in a year that it has a report for. */
export interface ReportRow {
  series: Series
  year: number
  /** The cells of the year by indicator. */
  cells: ReadonlyMap<string, Cell>
}

/**
 * The first `limit` rows of the bar charts and their tables: series in their order, years ascending; years without a report
 * are left out.
 */
export function reportRows(dataset: Dataset, limit = maxRows): ReportRow[] {
  const rows: ReportRow[] = []
  for (const series of dataset.series) {
    if (rows.length >= limit) break
    for (const year of dataset.years) {
      if (!hasReport(series, year)) continue
      const ofYear = series.cells.filter((cell) => cell.year === year)
      rows.push({ series, year, cells: new Map(ofYear.map((cell) => [cell.indicator, cell])) })
    }
  }
  return rows.slice(0, limit)
}

/** The most rows that are drawn one by one; more are drawn as a distribution or as sums by year. */
export const maxRows = 24

/** So few rows take no room: their zeros are drawn. */
const fewRows = 6

/**
 * The rows that are drawn, and those that are only listed: without a value, and, where most rows would be empty of bars, those with nothing but
 * zeros as well. `lengthOf` gives what a row states; null where it states nothing.
 */
export function drawnRows(
  rows: readonly ReportRow[],
  lengthOf: (row: ReportRow) => number | null,
): { drawn: ReportRow[]; zeros: ReportRow[]; empty: ReportRow[] } {
  const lengths = new Map(rows.map((row) => [row, lengthOf(row)]))
  const stated = rows.filter((row) => lengths.get(row) !== null)
  const long = stated.filter((row) => lengths.get(row)! > 0)
  const isSparse = rows.length > fewRows && long.length * 2 < rows.length
  return {
    drawn: isSparse ? long : stated,
    zeros: isSparse ? stated.filter((row) => lengths.get(row) === 0) : [],
    empty: rows.filter((row) => lengths.get(row) === null),
  }
}
