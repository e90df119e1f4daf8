import { isMissing } from '#lib/model/status'
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
 * The value of some reports (places in `rows`, at least one), written into `into`: of one report its value as it is, of
 * several the sum or median of what is stated; `approximate` if any part is.
 */
export function aggregate(
  column: ValueColumn,
  rows: readonly number[],
  stat: 'total' | 'median',
  into: Aggregate,
): void {
  if (rows.length === 1) {
    const row = rows[0]!
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
  for (const row of rows) {
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
      ? statusOfMissing(column, rows)
      : isApproximate
        ? statusCode.approximate
        : isImplied
          ? statusCode.implied
          : shared || statusCode.reported
}

/** The missing status that all reports share; where they differ, `not_reported`. */
function statusOfMissing(column: ValueColumn, rows: readonly number[]): number {
  const first = column.status[rows[0]!]! || statusCode.not_reported
  const isShared = rows.every((row) => (column.status[row]! || statusCode.not_reported) === first)
  return isShared && isMissing(statusAt(first)) ? first : statusCode.not_reported
}
