import { stringify } from 'csv-stringify/sync'
import { csvCell } from './csvCell.ts'
import type { Lang, Words } from './words.ts'

/** A column of a list's file: its id, its header in both languages, and what a row has there. */
export interface CsvColumn<Row> {
  id: string
  header: Words
  /** Null is an empty cell. With `isId` words are given as ids. */
  value: (row: Row, lang: Lang, isId: boolean) => string | number | null
}

export interface CsvTableOptions {
  lang: Lang
  /** `label`: headers and words in the language. `id`: ids. */
  header: 'id' | 'label'
}

/** The first line of a list's file, after the byte order mark that spreadsheets know UTF-8 by. */
export function csvHead<Row>(columns: readonly CsvColumn<Row>[], { lang, header }: CsvTableOptions): string {
  const names = columns.map((column) => (header === 'id' ? column.id : column.header[lang]))
  return stringify([names], { bom: true, record_delimiter: 'windows' })
}

/** The lines of some rows: CRLF, RFC 4180, text that would start a formula neutralised. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  { lang, header }: CsvTableOptions,
): string {
  const cells = rows.map((row) => columns.map(({ value }) => csvCell(value(row, lang, header === 'id'))))
  return stringify(cells, { record_delimiter: 'windows' })
}
