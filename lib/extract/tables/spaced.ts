import { least } from '#lib/model/extremes'
import { foldedIndex } from '../text/fold.ts'
import { foldedSlice, type Layout } from '../text/layout.ts'
import type { CellRow, TableCell } from './cells.ts'
import type { LabelIndex } from './labels.ts'
import { isUnitCell, isValueCell } from './rows.ts'

/** The words and numbers of a line that runs of spaces part; offsets are the document's. */
interface SpacedLine {
  words: TableCell[]
  values: TableCell[]
}

/** Lines of a wrapped label above and below its values. */
const MOST_LINES = 6
/** How far apart pieces of one label may begin, in characters. */
const INDENT = 2
const LONGEST_LINE = 90
/** Letters of a group's name on a line of its own: 理 of （六）其他处 | 理. */
const LONGEST_REST = 3

/**
 * Rows of a table that is printed with spaces, as `pdftotext -layout` prints it, made rows of cells: a label may be
 * wrapped over lines above and below its values, and stand beside the name of its group. Numbers that are fewer than
 * the columns are put where they stand below others; where that cannot be determined they are left as they are.
 * @param index labels of the table's rows: only rows with one of them are made
 * @param columns where the columns of a row stand, null where that is not known
 */
export function spacedRows<T>(
  layout: Layout,
  rows: readonly CellRow[],
  index: LabelIndex<T>,
  columns: (row: number, lines: readonly (SpacedLine | null)[]) => readonly TableCell[] | null,
): CellRow[] {
  const made = [...rows]
  const lines = rows.map((row) => spacedLine(layout, row))
  lines.forEach((line, i) => {
    // One number below a label is a cell of a table that is printed one cell per line.
    if (line === null || line.values.length + line.words.length < 2 || line.values.length === 0) return
    const label = labelOf(layout, lines, i, index)
    if (label === null || (rows[i]!.isDivided && label.others.length === 0)) return
    const own = columns(i, lines)
    const isWhole = own === null || line.values.length >= own.length
    // Numbers with a gap among them, below a label and not beside it, may be another row's.
    if (!isWhole && !label.isBeside) return
    const placed = isWhole ? line.values : place(layout, line.values, own)
    const { line: at } = rows[i]!
    const { start } = layout.lines[at]!
    const cell: TableCell = { text: label.text, start, end: line.values[0]!.start, line: at }
    made[i] = {
      line: at,
      cells: [cell, ...placed],
      isDivided: true,
      others: label.others.map((k) => rows[k]!.line),
    }
    for (const k of label.others)
      made[k] = {
        line: rows[k]!.line,
        cells: [{ text: '', start: 0, end: 0, line: rows[k]!.line }],
        isDivided: false,
      }
  })
  return made
}

/** A row is looked at for each kind of table; what it holds is kept as long as the row. */
const known = new WeakMap<CellRow, SpacedLine | null>()
const isNumber = ({ text }: TableCell) => text !== '' && isValueCell(text) && /[\d—-]/.test(text)

/** The words and, at its end, the numbers of a line; null for a line that is divided into more than numbers, or is prose. */
function spacedLine(layout: Layout, row: CellRow): SpacedLine | null {
  const before = known.get(row)
  if (before !== undefined) return before
  const line = readLine(layout, row)
  known.set(row, line)
  return line
}

function readLine(layout: Layout, row: CellRow): SpacedLine | null {
  const { start, end } = layout.lines[row.line]!
  const raw = layout.text.slice(start, end)
  if (raw.length > LONGEST_LINE * 3 || /[|│┃。；]/.test(raw)) return null
  const cells = [...raw.matchAll(/[^\s\u3000]+/g)].map((match) =>
    cellAt(layout, row.line, start + match.index, match[0].length),
  )
  joinUnits(cells)
  let words = cells.findLastIndex((cell) => !isNumber(cell)) + 1
  if (words < cells.length && words > 0 && isUnitCell(cells[words - 1]!.text)) words--
  // In a row that is divided a blank cell has its place, which is not to be lost.
  if (
    row.isDivided &&
    words > 0 &&
    row.cells
      .filter((cell) => cell.start >= (cells[words]?.start ?? Infinity))
      .some((cell) => cell.text === '')
  )
    return null
  return { words: cells.slice(0, words), values: cells.slice(words) }
}

/** A unit that stands apart from its number is of it: 412300 元. */
function joinUnits(cells: TableCell[]): void {
  for (let i = cells.length - 1; i > 0; i--)
    if (/^(万元|元)$/.test(cells[i]!.text) && /^[\d.,]+$/.test(cells[i - 1]!.text)) {
      const [unit] = cells.splice(i, 1)
      cells[i - 1] = { ...cells[i - 1]!, text: cells[i - 1]!.text + unit!.text, end: unit!.end }
    }
}

function cellAt(layout: Layout, line: number, start: number, length: number): TableCell {
  const [from, to] = [start, start + length].map((at) => foldedIndex(layout.folded, at)) as [number, number]
  return { text: foldedSlice(layout, from, to), start, end: start + length, line }
}

/** The label of a line of numbers: its own words, or with what stands above and below at the same indent. */
function labelOf<T>(
  layout: Layout,
  lines: readonly (SpacedLine | null)[],
  i: number,
  index: LabelIndex<T>,
): { text: string; others: number[]; isBeside: boolean } | null {
  const own = lines[i]!
  const near = (step: 1 | -1) => {
    const found: number[] = []
    for (let k = i + step; found.length < MOST_LINES; k += step) {
      const line = lines[k]
      if (line == null || line.values.length > 0 || line.words.length === 0) break
      found.push(k)
    }
    return found
  }
  const [above, below] = [near(-1), near(1)]
  const column = (cell: TableCell) => cell.start - layout.lines[cell.line]!.start
  const candidates = [own, ...[above[0], below[0]].map((k) => (k === undefined ? null : lines[k]!))]
  const indents = [...new Set(candidates.flatMap((line) => line?.words ?? []).map(column))]
  const pieceAt = (line: SpacedLine, indent: number): string | null => {
    const first = line.words.findIndex((word) => Math.abs(column(word) - indent) <= INDENT)
    if (first >= 0)
      return line.words
        .slice(first)
        .map((word) => word.text)
        .join('')
    return line.words.every((word) => column(word) < indent) ? '' : null
  }
  for (let count = 0; count <= above.length + below.length; count++)
    for (const indent of indents) {
      const middle = pieceAt(own, indent)
      if (middle === null) continue
      for (let a = Math.max(0, count - below.length); a <= Math.min(count, above.length); a++) {
        const others = [...above.slice(0, a).reverse(), ...below.slice(0, count - a)]
        const pieces = others.map((k) => pieceAt(lines[k]!, indent))
        if (pieces.includes(null)) continue
        const parts = [...pieces.slice(0, a), middle, ...pieces.slice(a)] as string[]
        // The rest of a group's name may stand at the same indent where blanks before it were lost.
        const text = [parts, parts.filter((part) => part.length > LONGEST_REST)]
          .map((each) => each.join(''))
          .find((each) => index.find(each).length > 0)
        if (text !== undefined) return { text, others, isBeside: middle !== '' || (a > 0 && a < count) }
      }
    }
  return null
}

/** Numbers fewer than the columns, each in the column that it stands below, and blanks; as they are where that fails. */
function place(layout: Layout, values: TableCell[], columns: readonly TableCell[]): TableCell[] {
  const span = ({ start, end, line }: TableCell) => {
    const from = layout.lines[line]!.start
    return [start - from, end - from] as const
  }
  const spans = columns.map(span)
  const { start, line } = values[0]!
  const cells = columns.map((): TableCell => ({ text: '', start, end: start, line }))
  let last = -1
  for (const value of values) {
    const [from, to] = span(value)
    const distances = spans.map(([left, right]) =>
      Math.min(Math.abs(from - left), Math.abs(to - right), Math.abs(from + to - left - right) / 2),
    )
    const nearest = least(distances)
    const best = distances.indexOf(nearest)
    const second = least(distances.filter((_, k) => k !== best))
    if (best <= last || nearest * 2 >= second) return values
    cells[best] = value
    last = best
  }
  return cells
}

/** A line of headings that spaces part, made cells; null where no word of it is a heading. */
export function spacedHeadings(
  layout: Layout,
  row: CellRow,
  isHeading: (text: string) => boolean,
): CellRow | null {
  const words = row.isDivided ? [] : (spacedLine(layout, row)?.words ?? [])
  return words.length > 1 && words.some(({ text }) => isHeading(text))
    ? { line: row.line, cells: words, isDivided: true }
    : null
}

/** The numbers of the line nearest to a row that has as many as the table has columns. */
export function nearestFull(width: number) {
  return (row: number, lines: readonly (SpacedLine | null)[]): readonly TableCell[] | null => {
    for (let away = 1; away < lines.length; away++)
      for (const k of [row - away, row + away]) {
        const line = lines[k]
        if (line != null && line.values.length === width) return line.values
      }
    return null
  }
}
