import type { Field } from '#lib/model/fields/field'
import { fields } from '#lib/model/fields/fields'
import type { Words } from '#lib/model/words'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { chartColumns, chartField, rowOf, type ChartColumn, type RowOptions } from './chartRows.ts'
import { statisticRows } from './statisticRows.ts'
import { statisticsOf } from './statisticWords.ts'

/** How the table of a chart's file is made; `statistics` asks for the spread of each year as well. */
export interface ChartTableOptions extends RowOptions {
  layout: 'long' | 'wide'
  rows: 'all' | 'reported'
  statistics: boolean
}

/** A column of a chart's file. */
interface ChartTableColumn {
  id: string
  header: Words
  of: Field
  /** What it holds, whatever the year. */
  kind: ChartColumn
}

export interface ChartTable {
  columns: readonly ChartTableColumn[]
  /** Values in the order of the columns, a series at a time, made as they are taken. A missing value is null. */
  rows: Iterable<readonly (readonly (string | number | null)[])[]>
  /** The most rows there can be. */
  most: number
}

/** What a wide table has for each year: the value, why there is none, and how many bodies state it. */
const ofYears = ['value', 'status', 'agencies'] as const

/**
 * The table of a chart's file. Long: a row for each cell in the order of series, year, indicator. Wide: a row for each series and
 * indicator, in which each year has a column for its value, then one for its status, then one for the number of agencies stating it;
 * `agencies_expected` says how many are known. Without the rows that no report stands behind where only reported ones are asked for.
 * Statistics come last and are told by the column `statistic`, which only files with statistics have.
 */
export function chartTable(dataset: Dataset, options: ChartTableOptions): ChartTable {
  const { layout, statistics } = options
  const kinds = chartColumns(dataset).flatMap((kind): ChartColumn[] =>
    statistics && kind === 'value' ? ['statistic', 'value'] : [kind],
  )
  const { series, years, indicators } = dataset
  const most =
    series.length * indicators.length * (layout === 'wide' ? 1 : years.length) +
    (statistics ? statisticsOf.length * (layout === 'wide' ? 1 : dataset.distribution.length) : 0)
  return layout === 'wide' ? wide(dataset, options, kinds, most) : long(dataset, options, kinds, most)
}

function long(dataset: Dataset, options: ChartTableOptions, kinds: readonly ChartColumn[], most: number) {
  function* rows() {
    for (const series of dataset.series)
      yield cellsOf(series, options).map((cell) => {
        const row = rowOf(dataset, series, cell, options)
        return kinds.map((kind) => row[kind])
      })
    if (options.statistics) yield statisticRows(dataset, options).map((row) => kinds.map((kind) => row[kind]))
  }
  return { columns: kinds.map((kind) => columnOf(kind)), rows: { [Symbol.iterator]: rows }, most }
}

function wide(dataset: Dataset, options: ChartTableOptions, kinds: readonly ChartColumn[], most: number) {
  const { years } = dataset
  const fixed = kinds.filter((kind) => wideKinds.has(kind))
  const columns = [
    ...fixed.map((kind) => columnOf(kind)),
    expectedColumn,
    ...ofYears.flatMap((kind) => years.map((year) => columnOf(kind, year))),
  ]
  const line = (rows: readonly Record<ChartColumn, string | number | null>[], expected: number | null) => {
    const byYear = new Map(rows.map((row) => [row.year, row]))
    return [
      ...fixed.map((kind) => rows[0]![kind]),
      expected,
      ...ofYears.flatMap((kind) => years.map((year) => byYear.get(year)?.[kind] ?? null)),
    ]
  }
  function* rows() {
    for (const series of dataset.series)
      yield dataset.indicators.flatMap((indicator) => {
        const cells = series.cells.filter((cell) => cell.indicator === indicator)
        if (cells.length === 0 || (options.rows === 'reported' && !cells.some(isReported))) return []
        return [
          line(
            cells.map((cell) => rowOf(dataset, series, cell, options)),
            cells[0]!.coverage.expected,
          ),
        ]
      })
    if (options.statistics && dataset.distribution.length > 0) {
      const all = statisticRows(dataset, options)
      const names = [...new Set(all.map(({ statistic }) => statistic))]
      yield names.map((name) =>
        line(
          all.filter(({ statistic }) => statistic === name),
          null,
        ),
      )
    }
  }
  return { columns, rows: { [Symbol.iterator]: rows }, most }
}

const wideKinds: ReadonlySet<ChartColumn> = new Set([
  'region_code',
  'region',
  'agency',
  'sector',
  'indicator',
  'channel',
  'statistic',
  'unit',
])

const expectedColumn: ChartTableColumn = {
  id: 'agencies_expected',
  header: fields.agencies_expected.label,
  of: fields.agencies_expected,
  kind: 'agencies',
}

function columnOf(kind: ChartColumn, year?: number): ChartTableColumn {
  const of: Field = chartField(kind)
  if (year === undefined) return { id: kind, header: of.label, of, kind }
  // The values carry the bare year, as a table for a report has it.
  const isValue = kind === 'value'
  return {
    id: `${kind}_${year}`,
    header: {
      zh: isValue ? `${year}年` : `${year}年${of.label.zh}`,
      en: isValue ? `${year}` : `${year} ${of.label.en.toLowerCase()}`,
    },
    of,
    kind,
  }
}

function cellsOf({ cells }: Series, { rows }: ChartTableOptions): readonly Cell[] {
  return rows === 'reported' ? cells.filter(isReported) : cells
}

function isReported({ coverage }: Cell): boolean {
  return coverage.reported > 0
}
