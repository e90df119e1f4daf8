import { csvCell } from './csvCell.ts'

/** How every CSV file is written, as the descriptions of the files declare it: RFC 4180. */
export const csvDialect = { delimiter: ',', quote: '"', lineEnd: '\r\n' } as const

const { delimiter, quote, lineEnd } = csvDialect

/** What makes RFC 4180 ask for quotes; CR or LF alone too, since readers take either for the end of a line. */
const special = /[",\r\n]/

/**
 * One line of a CSV file with its line end, the only writer of such lines. Text that would start a formula is neutralised
 * (`csvCell`); numbers are decimal digits, a boolean is `true` or `false`, null an empty cell.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (i > 0) line += delimiter
    if (typeof cell !== 'string') line += cell === null ? '' : cell
    else {
      const text = csvCell(cell) as string
      line += special.test(text) ? quote + text.replaceAll(quote, quote + quote) + quote : text
    }
  }
  return line + lineEnd
}
