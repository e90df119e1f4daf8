import type { ChangeKind, View } from '#lib/model/view'
import type { ChartSpec } from '../chartSpec.ts'
import type { Selection } from '../selection.ts'
import { totalsOf, yearOnYear, yearToCompare, type YearChange, type YearTotals } from '../yearOnYear.ts'

/** A figure of a unit in a year against the year before. */
export interface ChangeRow extends YearChange {
  /** Id of the figure. */
  figure: string
}

/** A year of a chart against the one before. */
export interface Changes {
  /** Null where there are no two years to compare. */
  year: number | null
  /** In the order of units. */
  rows: ChangeRow[]
  /** Of all rows. */
  totals: YearTotals
}

/** Reasons that hold of both years: such a row tells nothing where a unit has several figures. */
const empty: ReadonlySet<string> = new Set(['no_report', 'not_asked', 'not_stated'])

/**
 * Compares the figures that a chart speaks of: the whole where it shows its parts, each channel of channels, which have no whole. Of several
 * figures those are left out that neither year has. `year` is the later year; without it the latest in which most can be compared.
 */
export function changesOf(
  selection: Selection,
  { indicators, spoken }: ChartSpec,
  years: readonly number[],
  { year: asked, stat }: Pick<View, 'year' | 'stat'>,
): Changes {
  const figures = indicators
    .slice(0, spoken)
    .map((figure) => ({ figure, column: selection.columns.column(figure, selection.source) }))
  const latest = figures.map(({ column }) => yearToCompare(selection, column, years) ?? -Infinity)
  const found = asked ?? Math.max(...latest)
  if (!Number.isFinite(found)) return { year: null, rows: [], totals: totalsOf([]) }
  const rows = figures.flatMap(({ figure, column }) =>
    yearOnYear(selection, column, found, stat).changes.map((change): ChangeRow => ({ ...change, figure })),
  )
  const told = spoken === 1 ? rows : rows.filter(({ reason }) => reason === null || !empty.has(reason))
  return { year: found, rows: told, totals: totalsOf(told) }
}

/** Whether a figure fell, rose, stayed the same, or cannot be compared. */
export function changeKind({ difference }: Pick<YearChange, 'difference'>): ChangeKind {
  if (difference === null) return 'incomparable'
  return difference < 0 ? 'fewer' : difference > 0 ? 'more' : 'same'
}

/** The rows of a kind, all where none is asked for, in an order; what has no number comes last either way. */
export function arrangedChanges(
  rows: readonly ChangeRow[],
  { change, order }: Pick<View, 'change' | 'order'>,
): ChangeRow[] {
  const kept = rows.filter((row) => change === undefined || changeKind(row) === change)
  const isDown = order.startsWith('-')
  const name = order.replace('-', '')
  if (name === 'name') return isDown ? kept.toReversed() : kept
  const valueOf = (row: ChangeRow) =>
    name === 'before'
      ? row.before.value
      : name === 'after'
        ? row.after.value
        : name === 'percent'
          ? row.percent
          : row.difference
  return kept.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return isDown ? other - one : one - other
  })
}
