import { formAnswered, forms } from '#lib/model/form'
import type { CellStatus } from '#lib/model/status'
import { statusAt, statusCode } from './codes.ts'
import type { Columns, ValueColumn } from './columns.ts'

/** Whether the form that a report answers (`formAnswered`) asks for the figure of a column; where there was none, the question is taken to be asked. */
export function isAskedAt({ form, year }: Columns, column: ValueColumn, row: number): boolean {
  const answered = formAnswered(forms[form[row]!]!, year[row]!)
  return answered === null || column.askedBy.includes(answered)
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
