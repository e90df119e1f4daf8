import type { Reading } from '#lib/model/extraction'
import type { Statement } from '../prose/statement.ts'

/** How sure a statement is; the order of precedence is clear between two where this differs. */
export const surety = ({ strength, said }: Statement) =>
  strength * 4 + (said.total ? 2 : 0) + (said.year ? 1 : 0)

/** Whether a statement and a value say the same; an approximate statement allows a tenth. */
export function agrees(statement: Pick<Reading, 'value' | 'status'>, value: number): boolean {
  if (statement.status !== 'approximate') return statement.value === value
  return Math.abs(statement.value! - value) <= Math.max(statement.value!, value) * 0.1
}
