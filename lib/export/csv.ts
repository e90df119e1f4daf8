import { csvLine } from '#lib/files/csvLine'
import type { Scalar, Table } from './table.ts'

/** The first line of a table's file, without a byte order mark: the ids of its columns. */
export function csvHeader(table: Table): string {
  return csvLine(table.columns.map(({ id }) => id))
}

/** The lines of some rows, as `csvLine` writes them. */
export function csvLines(table: Table, rows: readonly Readonly<Record<string, Scalar>>[]): string {
  const ids = table.columns.map(({ id }) => id)
  let text = ''
  for (const row of rows) text += csvLine(ids.map((id) => row[id]!))
  return text
}
