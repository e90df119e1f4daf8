import { cellKind } from './cellKind.ts'
import { textLines, type TextLine } from './textLines.ts'

/** Lines of a text that are surely a table: what its rows hold, and which lines it takes (`last` included). */
export interface TableBlock {
  rows: { start: number; end: number }[][]
  /** The line above that names it. */
  caption: { start: number; end: number } | null
  first: number
  last: number
}

const LONGEST_CAPTION = 40
/** Who filled the form in: it stands below the table with tabs of its own. */
const SIGNATURE = /^\s*(单位负责人|负责人|填报|填表|审核|制表|联系)/

/**
 * Finds the tables of a text in the three ways they are decoded: rows separated by tabs or pipes; one cell per line behind a tab, a
 * blank line between rows; label, unit and value on a line each. Whatever is not surely a table is left out.
 */
export function tableBlocks(text: string): { lines: TextLine[]; blocks: TableBlock[] } {
  const lines = textLines(text)
  const blocks: TableBlock[] = []
  const read = (cell: { start: number; end: number }) => text.slice(cell.start, cell.end)
  for (let i = 0; i < lines.length;) {
    const found = rowsAt(lines, i, read) ?? cellLinesAt(lines, i) ?? triplesAt(lines, i, read)
    if (found === null) {
      i++
      continue
    }
    const caption = captionAbove(lines, found.first, blocks.at(-1)?.last ?? -1, read)
    blocks.push({
      ...found,
      caption: caption && { start: lines[caption.first]!.start, end: lines[caption.last]!.end },
      first: caption?.first ?? found.first,
    })
    i = found.last + 1
  }
  return { lines, blocks }
}

type Found = Omit<TableBlock, 'caption'>
type Read = (cell: { start: number; end: number }) => string

/** The next line that is not blank, no further than `most` blank lines away; -1 where there is none. */
function nextSolid(lines: readonly TextLine[], from: number, most: number): number {
  for (let i = from; i < lines.length && i <= from + most; i++) if (lines[i]!.kind !== 'blank') return i
  return -1
}

function rowsAt(lines: readonly TextLine[], first: number, read: Read): Found | null {
  const isRow = (line: TextLine) => line.kind === 'row' || line.kind === 'rule'
  if (!isRow(lines[first]!)) return null
  const taken = [first]
  for (;;) {
    const last = taken.at(-1)!
    const next = nextSolid(lines, last + 1, 2)
    if (next === -1) break
    const line = lines[next]!
    // Behind a blank line a table goes on only with as many cells; a lone cell behind a tab only right below a row.
    const isNear = next === last + 1
    const goesOn = isNear
      ? isRow(line) || line.kind === 'cell'
      : line.kind === 'row' && line.cells.length > 2 && line.cells.length === lines[last]!.cells.length
    if (!goesOn) break
    taken.push(next)
  }
  while (taken.length > 0 && isSignature(lines[taken.at(-1)!]!, read)) taken.pop()
  const rows = taken
    .map((i) => lines[i]!)
    .filter((line) => line.kind !== 'rule')
    .map((line) =>
      line.kind === 'cell' ? [{ start: line.start, end: line.start }, ...line.cells] : line.cells,
    )
  return isTable(rows, read) ? { rows, first, last: taken.at(-1)! } : null
}

const isSignature = (line: TextLine, read: Read) => SIGNATURE.test(line.cells.map(read).join(''))

function isTable(rows: TableBlock['rows'], read: Read): boolean {
  if (rows.length < 2) return false
  const cells = rows.flat().map(read)
  const words = cells.filter((cell) => cell.trim() !== '')
  if (words.filter((cell) => cell.length > 40).length * 2 > words.length) return false
  const counting = rows.filter((row) =>
    row.slice(1).some((cell) => ['value', 'dash', 'unit'].includes(cellKind(read(cell)))),
  )
  if (counting.length > 0 && counting.length * 4 >= rows.length) return true
  // A header of which the rest is cut off, or a form left blank.
  return rows[0]!.length > 2 && words.length > 0 && rows.every((row) => row.length === rows[0]!.length)
}

/** One cell per line behind a tab: rows of as many cells each, blank lines between them. */
function cellLinesAt(lines: readonly TextLine[], first: number): Found | null {
  const rows: TableBlock['rows'] = []
  let at = first
  let last = first
  while (at !== -1 && at < lines.length && lines[at]!.kind === 'cell') {
    let end = at
    while (lines[end]?.kind === 'cell') end++
    const row = lines.slice(at, end).map((line) => line.cells[0]!)
    const isSame = row.length > 1 && row.length === (rows[0] ?? row).length
    if (!isSame || lines[end]?.kind === 'row') break
    rows.push(row)
    last = end - 1
    at = nextSolid(lines, end, 2)
  }
  return rows.length >= 3 ? { rows, first, last } : null
}

/** Label, unit and value on three lines, a blank line where one of the two is empty. */
function triplesAt(lines: readonly TextLine[], first: number, read: Read): Found | null {
  const isLine = (line: TextLine | undefined) => line?.kind === 'text' || line?.kind === 'blank'
  const rows: TableBlock['rows'] = []
  let at = first
  for (; isLine(lines[at + 2]) && isLine(lines[at + 1]) && lines[at]?.kind === 'text'; at += 3) {
    const row = lines.slice(at, at + 3)
    const [label, unit, value] = row.map((line) => cellKind(read(line)))
    const isHead =
      rows.length === 0 && read(row[1]!).trim() === '单位' && /^统计数/.test(read(row[2]!).trim())
    const isCount =
      (unit === 'unit' && value !== 'unit') ||
      (unit === 'dash' && value === 'dash') ||
      (unit === 'empty' && value === 'empty')
    const isLabel = label === 'words' && row[0]!.end - row[0]!.start <= 90
    if (!isLabel || !(isHead || (isCount && value !== 'words'))) break
    rows.push(row.map(({ start, end }) => ({ start, end })))
  }
  // Blank lines below a last label are no cells.
  while (rows.length > 0 && cellKind(read(rows.at(-1)![1]!)) === 'empty') rows.pop()
  const counted = rows.filter((row) => cellKind(read(row[1]!)) === 'unit').length
  return counted >= 4 ? { rows, first, last: first + 3 * rows.length - 1 } : null
}

/**
 * The short line above that names a table: no sentence, nothing with a colon, at most one blank line between. A year alone names
 * it together with the line above that.
 */
function captionAbove(lines: readonly TextLine[], first: number, taken: number, read: Read) {
  const lineAbove = (from: number) => {
    const above = [from - 1, from - 2].find(
      (i) => i > taken && lines[i] !== undefined && lines[i].kind !== 'blank',
    )
    const line = above === undefined ? undefined : lines[above]
    if (line?.kind !== 'text') return null
    const words = read(line).trim()
    return words.length <= LONGEST_CAPTION && !/[。；;，,：:]/.test(words) ? above! : null
  }
  const last = lineAbove(first)
  if (last === null) return null
  const isYear = /^[（(]?\d{4}\s*年度?[）)]?$/.test(read(lines[last]!).trim())
  return { first: (isYear ? lineAbove(last) : null) ?? last, last }
}
