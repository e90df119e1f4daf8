import { foldedIndex } from '../text/fold.ts'
import { foldedSlice, type Layout, type Line } from '../text/layout.ts'

/** A cell of a table row; offsets are the document's and leave out the separators. */
export interface TableCell {
  text: string
  start: number
  end: number
  line: number
}

/** A physical line as cells. A line of prose is one cell, and only if it is short enough to be one. */
export interface CellRow {
  line: number
  cells: TableCell[]
  /** Whether separators (tabs, pipes) divide the line, so that an empty cell is really there. */
  isDivided: boolean
  /** Other lines that the row takes: those of a label that is wrapped above and below its values. */
  others?: readonly number[]
}

const LONGEST_CELL = 90

/** Every line that could belong to a table, in order, divided into its cells. */
export function cellRows(layout: Layout): CellRow[] {
  const rows: CellRow[] = []
  for (const line of layout.lines) {
    if (line.kind === 'blank') continue
    if (line.kind === 'cells') rows.push(divide(layout, line))
    else if (line.to - line.from <= LONGEST_CELL) {
      // A row of pipes broken over lines leaves one behind each cell.
      const text = foldedSlice(layout, line.from, line.to).replace(/^[|│┃]+|[|│┃]+$/g, '')
      rows.push({
        line: line.index,
        cells: [{ text, start: line.start, end: line.end, line: line.index }],
        isDivided: false,
      })
    }
  }
  return rows
}

function divide(layout: Layout, line: Line): CellRow {
  const raw = layout.text.slice(line.start, line.end)
  const byTab = raw.includes('\t')
  const parts = raw.split(byTab ? '\t' : /[|│┃]/)
  let offset = line.start
  const cells = parts.map((part) => {
    const start = offset
    offset += part.length + 1
    const end = start + part.length
    const text = foldedSlice(layout, foldedIndex(layout.folded, start), foldedIndex(layout.folded, end))
    return { text, start, end, line: line.index }
  })
  // One cell per line is printed as a tab and the cell; pipes stand around a row as well as between its cells.
  const isOnePerLine = byTab && /^\t[^\t]*$/.test(raw)
  if (isOnePerLine || (!byTab && cells[0]?.text === '')) cells.shift()
  if (!byTab && cells.length > 1 && cells.at(-1)?.text === '') cells.pop()
  // A row of pipes broken over lines leaves one cell and the pipes behind it: `287 | |`.
  if (!byTab && !/^\s*[|│┃]/.test(raw) && cells.slice(1).every((cell) => cell.text === '')) cells.splice(1)
  return { line: line.index, cells, isDivided: true }
}
