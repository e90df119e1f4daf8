import { formEra } from '#lib/model/form'
import type { Agency } from '#lib/model/agency'
import type { CellStatus } from '#lib/model/status'
import type { ViewStat } from '#lib/model/view'
import { aggregate } from './aggregate.ts'
import { cellStatus } from './asked.ts'
import { checkCode, isStatedAt } from './codes.ts'
import type { ValueColumn } from './columns.ts'
import type { Coverage } from './dataset.ts'
import { medianOf } from './quantile.ts'
import { eachReport, type Selection } from './selection.ts'
import { soleAgency } from './sole.ts'
import type { Unit } from './units.ts'

/** A percentage of fewer than this is not given: from 1 to 2 is no doubling. */
export const leastBase = 5

/**
 * Why a unit's figures of two years are not compared, the first that holds: the form changed between the years (2019, 2021); a
 * year without a report; a year whose forms do not ask for the figure; a year in which no agency states it; no agency that
 * states it in both years. `before`, `after`: it holds of that year alone.
 */
export const incomparables = [
  'form_changed',
  'no_report',
  'no_report_before',
  'no_report_after',
  'not_asked',
  'not_asked_before',
  'not_asked_after',
  'not_stated',
  'not_stated_before',
  'not_stated_after',
  'no_common_agencies',
] as const
export type Incomparable = (typeof incomparables)[number]

/** One of the two years of a unit. */
interface YearSide {
  /**
   * Over the agencies that state a figure in both years; where the unit is not comparable, over all that state one in this
   * year. Null where none does.
   */
  value: number | null
  status: CellStatus
  /** Whether a check fails for a figure behind the value. */
  isConflict: boolean
  /** All agencies of the unit with a report for this year, and those that state a figure. */
  coverage: Coverage
}

/** A unit's figure of a year against the year before. */
export interface YearChange {
  unit: Unit
  before: YearSide
  after: YearSide
  /** After less before; null where the years are not compared. */
  difference: number | null
  /** The difference in percent of the figure before; null where the years are not compared or the base is under `leastBase`. */
  percent: number | null
  /** Why there is no difference; null where there is one. */
  reason: Incomparable | null
  /** Why there is a difference and no percentage; null otherwise. */
  percentReason: 'small_base' | null
  /** Agencies that state a figure in both years: what the comparison rests on, of those known in the unit. */
  common: number
  known: number
  /** The one agency that the comparison rests on where more are known; null otherwise. */
  sole: Agency | null
  isApproximate: boolean
  isConflict: boolean
}

/** How many units rose and fell, and the middle of those compared in both years. */
export interface YearTotals {
  fewer: number
  more: number
  same: number
  incomparable: number
  /** Medians over the units compared; null where there are none. */
  medianBefore: number | null
  medianAfter: number | null
}

/** A year against the one before it, of every unit of a selection in its order. */
export interface YearOnYear {
  year: number
  changes: YearChange[]
  totals: YearTotals
}

/**
 * Compares a year with the one before it, unit by unit: sums or medians over those agencies alone that state a drawn figure in
 * both years, so that neither a new nor a silent agency looks like a change.
 */
export function yearOnYear(
  selection: Selection,
  column: ValueColumn,
  year: number,
  stat: ViewStat,
): YearOnYear {
  const changes = selection.units.map((unit) => changeOf(selection, column, unit, year, stat))
  return { year, changes, totals: totalsOf(changes) }
}

/** Counts of some changes, such as those that a filter leaves. */
export function totalsOf(changes: readonly YearChange[]): YearTotals {
  const compared = changes.flatMap(({ before, after, difference }) =>
    difference === null || before.value === null || after.value === null
      ? []
      : [{ before: before.value, after: after.value, difference }],
  )
  const median = (values: number[]) => (values.length === 0 ? null : medianOf(values))
  return {
    fewer: compared.filter(({ difference }) => difference < 0).length,
    more: compared.filter(({ difference }) => difference > 0).length,
    same: compared.filter(({ difference }) => difference === 0).length,
    incomparable: changes.length - compared.length,
    medianBefore: median(compared.map(({ before }) => before)),
    medianAfter: median(compared.map(({ after }) => after)),
  }
}

/**
 * The year to compare where none is asked for: the latest for which at least half as many units are comparable as in the best
 * year; null where no two years of these are comparable.
 */
export function yearToCompare(
  selection: Selection,
  column: ValueColumn,
  years: readonly number[],
): number | null {
  const compared = years.map(
    (year) => selection.units.filter((unit) => isComparable(selection, column, unit, year)).length,
  )
  const most = Math.max(0, ...compared)
  return years[compared.findLastIndex((units) => units > 0 && units * 2 >= most)] ?? null
}

function isComparable(selection: Selection, column: ValueColumn, unit: Unit, year: number): boolean {
  if (formEra(year) !== formEra(year - 1)) return false
  const [before, after] = rowsOf(selection, unit, year)
  return commonOf(selection, column, before, after).length > 0
}

function changeOf(
  selection: Selection,
  column: ValueColumn,
  unit: Unit,
  year: number,
  stat: ViewStat,
): YearChange {
  const { columns } = selection
  const [rowsBefore, rowsAfter] = rowsOf(selection, unit, year)
  const common = commonOf(selection, column, rowsBefore, rowsAfter)
  const isCompared = formEra(year) === formEra(year - 1) && common.length > 0
  const stating = (rows: readonly number[]) => rows.filter((row) => isStatedAt(column, row))
  const side = (rows: readonly number[], ofCommon: readonly number[]) =>
    sideOf(selection, column, rows, isCompared ? ofCommon : stating(rows), unit, stat)
  const before = side(
    rowsBefore,
    common.map((pair) => pair.before),
  )
  const after = side(
    rowsAfter,
    common.map((pair) => pair.after),
  )
  const isDifferent = isCompared && before.value !== null && after.value !== null
  const difference = isDifferent ? round(after.value! - before.value!) : null
  const hasBase = difference !== null && before.value! >= leastBase
  return {
    unit,
    before,
    after,
    difference,
    percent: hasBase ? round((difference / before.value!) * 100) : null,
    reason: difference === null ? reasonOf(before, after, year) : null,
    percentReason: difference !== null && !hasBase ? 'small_base' : null,
    common: common.length,
    known: unit.agencies.length,
    sole: isCompared
      ? soleAgency(
          columns,
          common.map((pair) => pair.after),
          unit.agencies.length,
        )
      : null,
    isApproximate: before.status === 'approximate' || after.status === 'approximate',
    isConflict: before.isConflict || after.isConflict,
  }
}

/** The reports of a unit for the year before and for the year. */
function rowsOf(selection: Selection, unit: Unit, year: number): readonly [number[], number[]] {
  const before: number[] = []
  const after: number[] = []
  eachReport(selection, unit.agencies, [year - 1, year], (row, of) =>
    (of === year ? after : before).push(row),
  )
  return [before, after]
}

/** The reports of the agencies that state a figure in both years, in pairs. */
function commonOf(
  { columns }: Selection,
  column: ValueColumn,
  before: readonly number[],
  after: readonly number[],
): { before: number; after: number }[] {
  const first = new Map(
    before.filter((row) => isStatedAt(column, row)).map((row) => [columns.agency[row]!, row]),
  )
  return after.flatMap((row) => {
    const earlier = first.get(columns.agency[row]!)
    return earlier === undefined || !isStatedAt(column, row) ? [] : [{ before: earlier, after: row }]
  })
}

/** `counted` are the reports whose figures count; all of `rows` where it is empty, and then there is no value. */
function sideOf(
  { columns }: Selection,
  column: ValueColumn,
  rows: readonly number[],
  counted: readonly number[],
  unit: Unit,
  stat: ViewStat,
): YearSide {
  const coverage = {
    expected: unit.agencies.length,
    reported: rows.length,
    stated: rows.filter((row) => isStatedAt(column, row)).length,
  }
  if (rows.length === 0) return { value: null, status: 'not_reported', isConflict: false, coverage }
  const into = { value: NaN, status: 0, stated: 0 }
  const of = counted.length > 0 ? counted : rows
  aggregate(column, of, 0, of.length, stat, into)
  return {
    // A value that only a comparison implies counts for nothing here.
    value: counted.length === 0 || Number.isNaN(into.value) ? null : into.value,
    status: cellStatus(columns, column, of, into.status),
    isConflict: counted.some((row) => column.check[row] === checkCode.conflict),
    coverage,
  }
}

function reasonOf(before: YearSide, after: YearSide, year: number): Incomparable {
  if (formEra(year) !== formEra(year - 1)) return 'form_changed'
  const when = <R extends 'no_report' | 'not_asked' | 'not_stated'>(
    reason: R,
    holds: (side: YearSide) => boolean,
  ): R | `${R}_before` | `${R}_after` | null => {
    const [was, is] = [holds(before), holds(after)]
    return was && is ? reason : was ? `${reason}_before` : is ? `${reason}_after` : null
  }
  return (
    when('no_report', ({ coverage }) => coverage.reported === 0) ??
    when('not_asked', ({ status }) => status === 'not_asked') ??
    when('not_stated', ({ value }) => value === null) ??
    'no_common_agencies'
  )
}

/** To twelve digits: without the noise of fractions in binary. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
