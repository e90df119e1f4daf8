/** How a line of a document's text reads: `row` has several cells, `cell` is one cell behind a tab, `rule` only draws. */
export interface TextLine {
  kind: 'blank' | 'row' | 'cell' | 'rule' | 'text'
  /** UTF-16 offsets, without the line break. */
  start: number
  end: number
  /** What stands between the separators of a row, or the one cell; empty for the other kinds. */
  cells: { start: number; end: number }[]
}

/** A cell that reads as a paragraph: a line with a tab in its prose is no row. */
const isProse = (cell: string) => cell.length > 90 && /[。；;]/.test(cell)

/** The lines of a text in order; the line breaks between them belong to none. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/\r\n|[\n\r\f\u2028]|$/g)) {
    lines.push(lineOf(text, start, index))
    start = index + mark.length
  }
  return lines
}

function lineOf(text: string, start: number, end: number): TextLine {
  const raw = text.slice(start, end)
  const line = (kind: TextLine['kind'], cells: TextLine['cells'] = []): TextLine => ({
    kind,
    start,
    end,
    cells,
  })
  if (raw.includes('\t')) {
    const cells = cellsBetween(raw, /\t/, start)
    if (cells.some((cell) => isProse(text.slice(cell.start, cell.end)))) return line('text')
    return /^\t[^\t]*$/.test(raw) ? line('cell', cells.slice(1)) : line('row', cells)
  }
  if (raw.trim() === '') return line('blank')
  if ((raw.match(/[|│┃]/g) ?? []).length < 2) return line('text')
  if (/^[\s|│┃:+=─━-]*$/.test(raw)) return line('rule')
  const cells = cellsBetween(raw, /[|│┃]/, start).map((cell) => trimmed(text, cell))
  // Pipes stand around a row as well as between its cells.
  if (/^\s*[|│┃]/.test(raw)) cells.shift()
  if (/[|│┃]\s*$/.test(raw)) cells.pop()
  return line('row', cells)
}

function cellsBetween(raw: string, separator: RegExp, offset: number): TextLine['cells'] {
  let start = offset
  return raw.split(separator).map((part) => {
    const cell = { start, end: start + part.length }
    start = cell.end + 1
    return cell
  })
}

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const raw = text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) }
}
