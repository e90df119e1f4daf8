import { cellKind } from './cellKind.ts'
import { headRows, isPartRow } from './headRows.ts'
import { tableBlocks } from './tableBlocks.ts'

/** A cell; `[start, end)` are offsets into the text, empty where nothing stands in it. */
export interface TextCell {
  start: number
  end: number
  columns: number
  /** What it is a heading of, null for a cell of the body. */
  heads: 'columns' | 'row' | 'part' | null
  /** Whether it holds a number or a dash. */
  isValue: boolean
}

/** A table of a text. All between `start` and `end` that is no separator or white space is in the caption or a cell. */
export interface TextTable {
  start: number
  end: number
  caption: { start: number; end: number } | null
  head: TextCell[][]
  /** The rows by their parts: a part begins with its own heading, or is the whole body. */
  parts: TextCell[][][]
}

type Place = { start: number; end: number }

/**
 * The tables that a decoded text surely holds, in order and apart from each other. A row that cannot be put below its columns is
 * one cell over all of them, as it stands.
 */
export function textTables(text: string): TextTable[] {
  const { lines, blocks } = tableBlocks(text)
  return blocks.map((block) => {
    const width = widthOf(block.rows)
    const texts = block.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))
    const usual = usualValues(texts)
    const rows = block.rows.map((row, i) => aligned(row, texts[i]!, width, usual))
    const heads = headRows(rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end))))
    const shaped = rows.map((row, i) => (heads[i] ? headCells(rows, heads, i) : bodyCells(text, row, width)))
    const first = shaped.findIndex((_, i) => !heads[i])
    const headLength = first === -1 ? shaped.length : first
    const parts: TextCell[][][] = []
    for (const row of shaped.slice(headLength)) {
      if (row[0]?.heads === 'part' || parts.length === 0) parts.push([])
      parts.at(-1)!.push(row)
    }
    const last = lines[block.last]!
    const broken = lines[block.last + 1]?.start ?? last.end
    return {
      start: lines[block.first]!.start,
      end: broken,
      caption: block.caption,
      head: shaped.slice(0, headLength),
      parts,
    }
  })
}

/** The most cells that two rows have; a single longer row is not what the others follow. */
function widthOf(rows: readonly Place[][]): number {
  const lengths = rows.map((row) => row.length).sort((a, b) => b - a)
  return lengths.find((length, i) => lengths[i + 1] === length) ?? lengths[0]!
}

interface Span extends Place {
  columns: number
}

/** How many cells behind their labels most rows with a value have: what a row must have to be set right under the columns. */
function usualValues(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const { labels } = labelled(row)
    if (labels > 0 && labels < row.length)
      counts.set(row.length - labels, (counts.get(row.length - labels) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** How many cells stand before the first value, and whether no words stand behind it. */
function labelled(texts: readonly string[]): { labels: number; isRow: boolean } {
  const kinds = texts.map(cellKind)
  const first = kinds.findIndex((kind) => kind !== 'empty')
  const labels = kinds.findIndex((kind, i) => i > first && kind !== 'words')
  const isRow = first >= 0 && kinds[first] === 'words' && labels > 0 && !kinds.slice(labels).includes('words')
  return { labels: isRow ? labels : 0, isRow }
}

/** From this width on the values stand at the right and the labels may be merged; narrower tables are filled from the left. */
const WIDE = 8

/** A row over all columns: labels of a shorter one reach as far as its values allow. */
function aligned(row: readonly Place[], texts: readonly string[], width: number, usual: number): Span[] {
  const single = row.map((cell): Span => ({ ...cell, columns: 1 }))
  while (single.length > width && texts[single.length - 1]!.trim() === '') single.pop()
  const short = width - single.length
  if (short === 0) return single
  const whole = [{ start: row[0]!.start, end: row.at(-1)!.end, columns: width }]
  if (short < 0) return whole
  if (width < WIDE)
    return texts.length > 1 && texts.every((text) => cellKind(text) === 'words')
      ? [...single, { start: row.at(-1)!.end, end: row.at(-1)!.end, columns: short }]
      : whole
  const { labels, isRow } = labelled(texts)
  if (isRow && texts.length - labels === usual)
    return single.map((cell, i) => (i === labels - 1 ? { ...cell, columns: 1 + short } : cell))
  return (
    applicantHeads(
      single.filter((_, i) => texts[i]!.trim() !== ''),
      texts,
      width,
    ) ?? whole
  )
}

/** The heads of the seven columns of applicants, printed without the empty cells beside them; null for any other row. */
function applicantHeads(filled: readonly Span[], texts: readonly string[], width: number): Span[] | null {
  const words = texts.map((text) => text.replace(/\s+/g, '')).filter((text) => text !== '')
  const before = (columns: number): Span => ({ start: filled[0]!.start, end: filled[0]!.start, columns })
  const behind = { start: filled.at(-1)?.end ?? 0, end: filled.at(-1)?.end ?? 0, columns: 1 }
  if (words.length === 2 && words[1] === '申请人情况') return spans(filled, [width - 7, 7])
  if (words.length === 3 && words[0] === '自然人' && words[2] === '总计')
    return [before(width - 7), ...spans(filled, [1, 5, 1])]
  if (words.length === 5 && words[0] === '商业企业' && words[4] === '其他')
    return [before(width - 6), ...filled, behind]
  return null
}

const spans = (cells: readonly Span[], columns: readonly number[]) =>
  cells.map((cell, i) => ({ ...cell, columns: columns[i] ?? 1 }))

/** Heads of columns; one reaches over the empty cells behind it that have heads of their own below. */
function headCells(rows: readonly Span[][], heads: readonly boolean[], index: number): TextCell[] {
  const isFilled = (cell: Place | undefined) => cell !== undefined && cell.end > cell.start
  const below = rows.slice(
    index + 1,
    heads.indexOf(false, index) === -1 ? undefined : heads.indexOf(false, index),
  )
  const cells: TextCell[] = []
  let column = 0
  for (const cell of rows[index]!) {
    const left = cells.at(-1)
    const at = column
    const hasOwn = below.some((row) => isFilled(cellAt(row, at)))
    column += cell.columns
    if (!isFilled(cell) && left?.heads === 'columns' && hasOwn) left.columns += cell.columns
    else cells.push({ ...cell, heads: isFilled(cell) ? 'columns' : null, isValue: false })
  }
  return cells
}

function cellAt(row: readonly Span[], column: number): Span | undefined {
  let start = 0
  return row.find((cell) => (start += cell.columns) > column)
}

function bodyCells(text: string, row: readonly Span[], width: number): TextCell[] {
  const texts = row.map((cell) => text.slice(cell.start, cell.end))
  if (isPartRow(texts)) return [{ ...row[0]!, columns: width, heads: 'part', isValue: false }]
  const firstValue = texts.findIndex((one) => ['value', 'dash', 'unit'].includes(cellKind(one)))
  return row.map((cell, i) => {
    const kind = cellKind(texts[i]!)
    const isLabel = kind === 'words' && (firstValue === -1 || i < firstValue) && row.length > 1
    return { ...cell, heads: isLabel ? 'row' : null, isValue: kind === 'value' || kind === 'dash' }
  })
}
