import type { Cell, Dataset, Series } from '#lib/stats/dataset'

/** A value that the sentence above a chart may speak of. */
interface SpokenValue {
  /** Id of the series. */
  series: string
  indicator: string
  year: number
  value: number
  isApproximate: boolean
  stated: number
  sole: string | null
}

/** What the sentence above a chart is about, found by looking at every cell. */
export interface SlowHeadline {
  hasReports: boolean
  /** Of the latest year that enough bodies speak of, in the order of the series; empty where none does. */
  statements: SpokenValue[]
}

/**
 * What is stated of the first indicator, or of any channel, in the latest year that enough bodies speak of: at least half
 * as many as in the fullest year. A single early report does not stand for the whole selection.
 */
export function headlineFactsOf({
  chart,
  series,
  indicators,
}: Pick<Dataset, 'chart' | 'series' | 'indicators'>): SlowHeadline {
  const spoken = new Set(chart === 'channels' ? indicators.slice(0, -1) : indicators.slice(0, 1))
  const byYear = new Map<number, { statements: SpokenValue[]; bodies: Set<Series> }>()
  for (const one of series)
    for (const cell of one.cells) {
      if (!spoken.has(cell.indicator) || cell.value === null || cell.status === 'implied') continue
      const year = byYear.get(cell.year) ?? { statements: [], bodies: new Set<Series>() }
      byYear.set(cell.year, year)
      year.statements.push(spokenOf(one, cell, cell.value))
      year.bodies.add(one)
    }
  const most = Math.max(0, ...[...byYear.values()].map(({ bodies }) => bodies.size))
  const enough = [...byYear].filter(([, { bodies }]) => bodies.size * 2 >= most)
  return {
    hasReports: series.some((one) => one.cells.some((cell) => cell.coverage.reported > 0)),
    statements: enough.sort(([a], [b]) => b - a)[0]?.[1].statements ?? [],
  }
}

const spokenOf = (
  { id }: Series,
  { indicator, year, status, coverage, sole }: Cell,
  value: number,
): SpokenValue => ({
  series: id,
  indicator,
  year,
  value,
  isApproximate: status === 'approximate',
  stated: coverage.stated,
  sole: sole?.name ?? null,
})
