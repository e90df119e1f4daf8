import type { Words } from '#lib/model/words'
import { csvLine } from './csvLine.ts'
import { csvHead, type CsvTableOptions } from './csvTable.ts'

/** The columns of a file, and its rows, some at a time. */
export interface FileTable {
  columns: readonly { id: string; header: Words }[]
  rows: Iterable<readonly (readonly (string | number | null)[])[]>
}

/** Rows that are written in one piece. */
const rowsAtOnce = 400

/**
 * The file of a chart in pieces of some hundred rows, made as they are taken: UTF-8 text, CRLF, RFC 4180, a header and the rows of
 * the table. A missing value is an empty cell.
 */
export function* chartCsv(
  { columns, rows }: FileTable,
  options: CsvTableOptions,
): Generator<string, void, undefined> {
  let text = csvHead(columns, options)
  let count = 1
  for (const several of rows) {
    for (const values of several) text += csvLine(values)
    count += several.length
    if (count < rowsAtOnce) continue
    yield text
    text = ''
    count = 0
  }
  if (count > 0) yield text
}
