import type { ColumnType, CsvSource } from './csvSource.ts'

/** Types of pandas that have a missing value of their own. */
const types: Record<ColumnType, string> = {
  text: 'string',
  integer: 'Int64',
  number: 'Float64',
  flag: 'boolean',
  boolean: 'boolean',
}

/**
 * A statement of Python that reads a CSV file into `data` with pandas: text stays text, and only an empty cell is a missing value, so that
 * “NA” stays a word.
 */
export function pythonCode({ address, columns }: CsvSource): string {
  const dtype = columns.map(({ name, type }) => `${quoted(name)}: "${types[type]}"`).join(', ')
  return `import pandas as pd; data = pd.read_csv(${quoted(address)}, encoding="utf-8-sig", keep_default_na=False, na_values=[""], dtype={${dtype}})`
}

/** A string of Python, which has the escapes of JSON. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
