import { isMissing } from '#lib/model/status'
import type { ViewStat } from '#lib/model/view'
import { isStatedAt, statusAt, statusCode } from './codes.ts'
import type { ValueColumn } from './columns.ts'
import { medianOf } from './quantile.ts'

/** A value over reports: NaN where there is none, its status code, and how many reports state a value. */
export interface Aggregate {
  value: number
  status: number
  stated: number
}

/**
 * The value of some reports (the places `rows[from]` to `rows[to]`, at least one), written into `into`: of one report its
 * value as it is, of several the sum or median of what is stated; `approximate` if any part is.
 */
export function aggregate(
  column: ValueColumn,
  rows: ArrayLike<number>,
  from: number,
  to: number,
  stat: ViewStat,
  into: Aggregate,
): void {
  if (to - from === 1) {
    const row = rows[from]!
    into.value = column.value[row]!
    into.status = column.status[row]! || statusCode.not_reported
    into.stated = isStatedAt(column, row) ? 1 : 0
    return
  }
  let sum = 0
  let stated = 0
  let isApproximate = false
  let isImplied = false
  let shared = -1
  const values: number[] = []
  for (let i = from; i < to; i++) {
    const row = rows[i]!
    if (!isStatedAt(column, row)) continue
    const status = column.status[row]!
    stated++
    sum += column.value[row]!
    if (stat === 'median') values.push(column.value[row]!)
    isApproximate ||= status === statusCode.approximate
    isImplied ||= status === statusCode.implied
    shared = shared === -1 || shared === status ? status : 0
  }
  into.stated = stated
  into.value = stated === 0 ? NaN : stat === 'median' ? medianOf(values) : sum
  into.status =
    stated === 0
      ? statusOfMissing(column, rows, from, to)
      : isApproximate
        ? statusCode.approximate
        : isImplied
          ? statusCode.implied
          : shared || statusCode.reported
}

/** The missing status that all reports share; where they differ, `not_reported`. */
function statusOfMissing(column: ValueColumn, rows: ArrayLike<number>, from: number, to: number): number {
  const statusOf = (i: number) => column.status[rows[i]!]! || statusCode.not_reported
  const first = statusOf(from)
  for (let i = from + 1; i < to; i++) if (statusOf(i) !== first) return statusCode.not_reported
  return isMissing(statusAt(first)) ? first : statusCode.not_reported
}
