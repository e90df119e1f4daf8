import { csvLine } from './csvLine.ts'
import type { Field } from '#lib/model/fields/field'
import type { Lang, Words } from '#lib/model/words'

/** A column of a file: its id, its head in both languages, and what a row has there. */
export interface CsvColumn<Row> {
  id: string
  header: Words
  /** The field that it shows, for the description of the file. */
  of: Field
  /** Null is an empty cell. With `isId` words are given as ids. */
  value: (row: Row, lang: Lang, isId: boolean) => string | number | null
}

export interface CsvTableOptions {
  lang: Lang
  /** `label`: headers and words in the language. `id`: ids. */
  header: 'id' | 'label'
  /** Whether to start with the byte order mark that spreadsheets know UTF-8 by. */
  bom?: boolean
}

/** The first line of a list's file, after the byte order mark. */
export function csvHead<Row>(
  columns: readonly Pick<CsvColumn<Row>, 'id' | 'header'>[],
  { lang, header, bom = true }: CsvTableOptions,
): string {
  const names = columns.map((column) => (header === 'id' ? column.id : column.header[lang]))
  return `${bom ? '\ufeff' : ''}${csvLine(names)}`
}

/** The lines of some rows. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  { lang, header }: CsvTableOptions,
): string {
  let text = ''
  for (const row of rows) text += csvLine(columns.map(({ value }) => value(row, lang, header === 'id')))
  return text
}
