import { fold, foldedIndex, type Folded } from './fold.ts'
import { brokenNumbers } from './brokenNumbers.ts'
import { withoutNoteMarks } from './noteMarks.ts'
import { withoutReadings } from './readings.ts'
import { withoutPageNumbers } from './pageNumbers.ts'
import { withoutRunningLines } from './runningLines.ts'

/** A physical line of the document, without its line break. */
export interface Line {
  index: number
  start: number
  end: number
  kind: 'blank' | 'cells' | 'text'
  /** Folded characters of the line: indexes into the document's folded text. */
  from: number
  to: number
}

/** A heading of the report and its rank: 1 for 一、, 2 for （一）, 3 for 1. */
export interface Heading {
  rank: number
  text: string
  start: number
  end: number
  numbered: boolean
}

/** A paragraph of prose: hard-wrapped lines joined, its headings from the outermost in. */
export interface Paragraph {
  /** Folded text without white space. */
  text: string
  /** Index of its first character in the document's folded text. */
  from: number
  to: number
  headings: readonly Heading[]
  /** First and last line. */
  lines: [number, number]
}

export interface Layout {
  text: string
  folded: Folded
  lines: Line[]
}

/** Splits a document into lines and says which of them look like rows or cells of a table. */
export function layOut(text: string): Layout {
  const pages = withoutReadings(withoutRunningLines(text, withoutPageNumbers(text)))
  const folded = fold(withoutNoteMarks(pages), brokenNumbers(pages))
  const lines: Line[] = []
  let start = 0
  const breaks = /\r\n|\n|\r|\f|\u2028/g
  for (;;) {
    const found = breaks.exec(text)
    const end = found === null ? text.length : found.index
    const from = lines.length === 0 ? 0 : lines.at(-1)!.to
    lines.push({ index: lines.length, start, end, kind: 'text', from, to: from })
    if (found === null) break
    start = found.index + found[0].length
  }
  for (const line of lines) {
    line.from = foldedIndex(folded, line.start)
    line.to = foldedIndex(folded, line.end)
    line.kind = kindOf(text, line)
  }
  confirmCells(lines, text)
  return { text, folded, lines }
}

function kindOf(text: string, line: Line): Line['kind'] {
  const raw = text.slice(line.start, line.end)
  const hasTab = raw.includes('\t')
  if (line.from === line.to) return hasTab ? 'cells' : 'blank'
  if (!hasTab) return (raw.match(/[|│┃]/g) ?? []).length >= 2 ? 'cells' : 'text'
  const cells = raw.split('\t')
  // A paragraph that merely begins with a tab, or has one inside, is prose.
  if (cells.some((cell) => cell.length > 90 && /[。;；]/.test(cell))) return 'text'
  if (/^\t+[^\t]*$/.test(raw) && /[。；]\s*$/.test(raw)) return 'text'
  return 'cells'
}

/** A line with nothing but a leading tab is a cell only among other cells; alone it is an indented paragraph. */
function confirmCells(lines: Line[], text: string): void {
  const solid = lines.filter((line) => line.kind !== 'blank')
  solid.forEach((line, i) => {
    if (line.kind !== 'cells' || line.from === line.to) return
    const raw = text.slice(line.start, line.end)
    if (!/^\t+[^\t|]*$/.test(raw)) return
    const near = [solid[i - 2], solid[i - 1], solid[i + 1], solid[i + 2]].filter((l) => l?.kind === 'cells')
    if (near.length < 2) line.kind = 'text'
  })
}

/** The folded text between two indexes. */
export function foldedSlice(layout: Layout, from: number, to: number): string {
  return layout.folded.text.slice(from, to)
}

/** The document's offsets of a stretch of folded characters: `text.slice(start, end)` shows it as printed. */
export function original(layout: Layout, from: number, to: number): { start: number; end: number } {
  const at = layout.folded.at
  const start = at[from] ?? layout.text.length
  const last = to > from ? (at[to - 1] ?? start) : start
  return { start, end: to > from ? last + 1 : start }
}

/** A passage as it is quoted: the document's own characters between two folded indexes. */
export function passage(layout: Layout, from: number, to: number) {
  const { start, end } = original(layout, from, to)
  return { quote: layout.text.slice(start, end), start, end }
}
