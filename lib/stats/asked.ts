import { formInForce, forms, type FormId } from '#lib/model/form'
import type { CellStatus } from '#lib/model/status'
import { statusAt, statusCode } from './codes.ts'
import type { Columns, ValueColumn } from './columns.ts'

/**
 * Whether a report's form asks for the figure of a column. A report without a statistics form, or of transcribed figures,
 * answers to the national form in force for its year; before 2014 there was none, and the question is taken to be asked.
 */
export function isAskedAt({ form, year }: Columns, column: ValueColumn, row: number): boolean {
  const own = forms[form[row]!]!
  const asking: FormId | null = own === 'none' ? formInForce(year[row]!) : own
  return asking === null || column.askedBy.includes(asking)
}

/** The status behind a code; `not_asked` where reports say nothing and the form of none of them asks. */
export function cellStatus(
  columns: Columns,
  column: ValueColumn,
  rows: readonly number[],
  code: number,
): CellStatus {
  const status = statusAt(code)
  if (status !== 'not_reported' || rows.length === 0) return status
  const isUnasked = rows.every((row) => saysNothing(column, row) && !isAskedAt(columns, column, row))
  return isUnasked ? 'not_asked' : status
}

function saysNothing(column: ValueColumn, row: number): boolean {
  const code = column.status[row]!
  return code === 0 || code === statusCode.not_reported
}
