import type { ValueColumn } from '../columns.ts'
import type { Dataset } from '../dataset.ts'
import type { Selection } from '../selection.ts'
import type { Unit } from '../units.ts'
import { totalsOf, yearOnYear, type YearChange, type YearTotals } from '../yearOnYear.ts'

/** What changed since the year before, as far as a heading says it. */
export type HeadlineChange =
  /** The only series that states the figure, against its own year before. */
  | { kind: 'single'; year: number; change: YearChange }
  /** Several series, of which at least two can be compared. */
  | {
      kind: 'several'
      year: number
      totals: YearTotals
      compared: Unit[]
      /** Series that state the figure in the year, compared or not. */
      stating: number
      /** Those that stated it the year before and do not now. */
      missing: Unit[]
      /** Of those compared, those that rest on a part of their agencies, that are approximate, and that have a failed check. */
      partial: number
      approximate: number
      conflicts: number
    }
  /** Several series with a figure of the year before that the new form keeps from being compared. */
  | { kind: 'form_changed'; year: number }

/** Fewer than this do not make a finding about several. */
const fewestCompared = 2

/**
 * The change that a heading speaks of, by rules in this order: a single series by itself; several where at least two can be compared
 * over the same agencies; else that the form changed, where figures of the year before are there. Null where there is no year
 * before to speak of: the heading then says what is stated. Whole areas are left out beside regions, as their figures hold those of the others.
 */
export function headlineChangeOf(
  selection: Selection,
  column: ValueColumn,
  year: number,
  { by, stat }: Pick<Dataset, 'by' | 'stat'>,
): HeadlineChange | null {
  const all = yearOnYear(selection, column, year, stat).changes
  const stating = all.filter(({ after }) => after.value !== null)
  const [only] = stating
  if (only === undefined) return null
  if (stating.length === 1 && selection.units.length === 1) return { kind: 'single', year, change: only }
  const isSpoken = ({ unit }: YearChange) => by === 'agency' || unit.scope === 'agency'
  const compared = all.filter((change) => change.difference !== null && isSpoken(change))
  if (compared.length < fewestCompared)
    return stating.some(({ reason, before }) => reason === 'form_changed' && before.value !== null)
      ? { kind: 'form_changed', year }
      : null
  return {
    kind: 'several',
    year,
    totals: totalsOf(compared),
    compared: compared.map(({ unit }) => unit),
    stating: stating.filter(isSpoken).length,
    missing: all
      .filter((change) => isSpoken(change) && change.before.value !== null && change.after.value === null)
      .map(({ unit }) => unit),
    partial: compared.filter(({ common, known }) => common < known).length,
    approximate: compared.filter(({ isApproximate }) => isApproximate).length,
    conflicts: compared.filter(({ isConflict }) => isConflict).length,
  }
}
