import { checks, sourceClasses, statuses, type Check, type SourceClass, type Status } from '#lib/model/status'
import type { ValueColumn } from './columns.ts'

/** Numbers that columns keep for words: a status is its place in the list plus one, as 0 is "says nothing". */
export const statusCode = Object.fromEntries(statuses.map((status, i) => [status, i + 1])) as Record<
  Status,
  number
>
export const checkCode = Object.fromEntries(checks.map((check, i) => [check, i])) as Record<Check, number>
/** A source class likewise; 0 is none. */
export const sourceClassCode = Object.fromEntries(sourceClasses.map((one, i) => [one, i + 1])) as Record<
  SourceClass,
  number
>

/** The status behind a code; a report that says nothing has not reported. */
export function statusAt(code: number): Status {
  return statuses[code - 1] ?? 'not_reported'
}

/** The source class behind a code, null for none. */
export function sourceClassAt(code: number): SourceClass | null {
  return sourceClasses[code - 1] ?? null
}

/** The check behind a code. */
export function checkAt(code: number): Check {
  return checks[code] ?? 'not_checked'
}

/**
 * Whether a report states the value: it has one that is stated, or summed from rows that are. A value that only a
 * comparison implies does not count.
 */
export function isStatedAt(column: ValueColumn, row: number): boolean {
  const value = column.value[row]!
  return value === value && (column.status[row] !== statusCode.implied || column.isGroupTotal)
}
