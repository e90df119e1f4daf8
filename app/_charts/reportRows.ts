import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { hasReport } from './plotted.ts'

/** A series in a year that it has a report for. */
export interface ReportRow {
  series: Series
  year: number
  /** The cells of the year by indicator. */
  cells: ReadonlyMap<string, Cell>
}

/** Rows for the bar charts and their tables: series in their order, years ascending; years without a report are left out. */
export function reportRows(dataset: Dataset): ReportRow[] {
  return dataset.series.flatMap((series) =>
    dataset.years
      .filter((year) => hasReport(series, year))
      .map((year) => ({
        series,
        year,
        cells: new Map(
          series.cells.filter((cell) => cell.year === year).map((cell) => [cell.indicator, cell]),
        ),
      })),
  )
}

/** The most rows that are drawn one by one; more are drawn as a distribution or as sums by year. */
export const maxRows = 24
