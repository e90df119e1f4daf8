import { refusalOf } from '#lib/model/refusal/refusals'
import { defaultLimits } from './limits.ts'
import { Refused } from './refused.ts'

/** A cell as a document writes it: its text and how many columns and rows it covers. */
export interface SpanCell {
  text: string
  columns: number
  rows: number
}

const MOST_COLUMNS = 200

/**
 * Rows of cells with their spans, made a grid: a cell's text stands at its first position, the other positions that
 * it covers are empty, and every row has the same number of cells. Throws Refused where these are more than `most`.
 */
export function expandSpans(
  rows: readonly (readonly SpanCell[])[],
  most: number = defaultLimits.cells,
): string[][] {
  let covered = 0
  const count = (cells: number) => {
    covered += cells
    if (covered > most) throw new Refused(refusalOf('too-many-cells', { limit: most }))
  }
  const grid: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, r) => {
    let c = 0
    for (const cell of cells) {
      while (grid[r]![c] !== undefined) c++
      const width = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - c))
      const height = cell.rows === 0 ? rows.length - r : Math.min(cell.rows, rows.length - r)
      count(width * height)
      for (let y = r; y < r + height; y++) for (let x = c; x < c + width; x++) grid[y]![x] ??= ''
      grid[r]![c] = cell.text
      c += width
    }
  })
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  covered = 0
  count(width * grid.length)
  return grid.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''))
}

/** A row of a table as a line of decoded text: cells separated by tabs, white space inside them made one space. */
export function rowLine(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')
}

const NUMBER = /^(?!0\d)(\d+|\d{1,3}([,，]\d{3})+)(\.\d+)?$/

/**
 * The cells of a row from the lines inside each. A cell that holds nothing but digits over several lines is one number
 * that was broken (`12`, `345` is 12345): unless another cell of the row has as many lines, or such a number would begin
 * with a zero; then the lines are values that stand above each other, and stay apart.
 */
export function cellTexts(cells: readonly (readonly string[])[]): string[] {
  const isDigits = (lines: readonly string[]) =>
    lines.length > 1 && lines.every((line) => /^[\d０-９,，.]+$/.test(line.trim()))
  const joined = (lines: readonly string[]) => lines.map((line) => line.trim()).join('')
  const broken = cells.filter(isDigits)
  const isStacked =
    broken.some((lines) => !NUMBER.test(joined(lines).normalize('NFKC'))) ||
    broken.some((lines) => cells.filter((other) => other.length === lines.length).length > 1)
  return cells.map((lines) => (!isStacked && isDigits(lines) ? joined(lines) : lines.join(' ')))
}
