import { csvLine } from '#lib/files/csvLine'
import type { Scalar, Table } from './table.ts'

/** How the files are written, as their descriptions declare it: RFC 4180, UTF-8 without a byte order mark. */
export const dialect = { delimiter: ',', quote: '"', lineEnd: '\r\n' } as const

/** The first line of a table's file: the ids of its columns. */
export function csvHeader(table: Table): string {
  return `${table.columns.map(({ id }) => id).join(dialect.delimiter)}${dialect.lineEnd}`
}

/**
 * The lines of some rows. A missing value is an empty cell, numbers are decimal digits, booleans `true` and `false`; text that
 * a spreadsheet would take for a formula has one apostrophe before it (lib/stats/csvCell).
 */
export function csvLines(table: Table, rows: readonly Readonly<Record<string, Scalar>>[]): string {
  const ids = table.columns.map(({ id }) => id)
  let text = ''
  for (const row of rows) text += csvLine(ids.map((id) => row[id]!))
  return text
}
