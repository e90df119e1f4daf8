import { csvCell } from './csvCell.ts'

/** What makes RFC 4180 ask for quotes. */
const special = /[",\r\n]/

/**
 * One line of a CSV file: RFC 4180, CRLF, text that would start a formula neutralised. Null is an empty cell, a boolean `true`
 * or `false`.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (i > 0) line += ','
    if (typeof cell !== 'string') line += cell === null ? '' : cell
    else {
      const text = csvCell(cell) as string
      line += special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    }
  }
  return `${line}\r\n`
}
