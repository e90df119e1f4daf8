import type { ColumnType, CsvSource } from './csvSource.ts'

const classes: Record<ColumnType, string> = {
  text: 'character',
  integer: 'integer',
  number: 'numeric',
  flag: 'integer',
  boolean: 'logical',
}

/**
 * A statement of R that reads a CSV file into `data`, with nothing but R itself: text stays text, a missing value is NA, heads of columns stay
 * as they are.
 */
export function rCode({ address, columns }: CsvSource): string {
  const types = columns.map(({ name, type }) => `${quoted(name)} = "${classes[type]}"`).join(', ')
  return `data <- read.csv(${quoted(address)}, fileEncoding = "UTF-8-BOM", check.names = FALSE, na.strings = "", colClasses = c(${types}))`
}

/** A string of R, which has the escapes of JSON. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
