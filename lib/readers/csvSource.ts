/** What a column of a CSV file holds: `flag` is a boolean written 1 and 0, `boolean` one written true and false. */
export type ColumnType = 'text' | 'integer' | 'number' | 'flag' | 'boolean'

/** A CSV file of ours, as code that reads it must know it: UTF-8, with or without a byte order mark, an empty cell where a value is missing. */
export interface CsvSource {
  /** Whole, as http://host/reports.csv?from=2018, percent-encoded. */
  address: string
  /** In the order of the file; `name` is the head of the column as it stands there. */
  columns: readonly { name: string; type: ColumnType }[]
}
