/**
 * What a spreadsheet would take for the start of a formula, in ASCII and in full width, after spaces too, which some cut away; and the
 * signs that would move what follows into another cell. Apostrophes before them count in, so that the guard can be told from the text.
 */
const formulaStart = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/**
 * A value of a CSV cell: text that would start a formula gets a leading apostrophe, numbers stay numbers (a negative one
 * too), null becomes the empty string. Quoting is left to the writer.
 */
export function csvCell(value: string | number | null): string | number {
  if (value === null) return ''
  if (typeof value === 'number') return value
  return formulaStart.test(value) ? `'${value}` : value
}

/** The text that a cell was made from: `csvCell` taken back, for every text there is. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell
}
