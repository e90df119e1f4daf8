/** How a cell of a sheet looks; the numbers are those of `cellFormats` in the styles of the workbook. */
const sheetStyles = { text: 1, head: 2, whole: 3, fraction: 4, year: 5, wrapped: 6 } as const

/** The most rows of a sheet, its header among them. */
export const maxSheetRows = 1_048_576

/** The most characters of a cell. */
const maxCharacters = 32_767

/** Rows that are written in one piece. */
const rowsAtOnce = 400

type Value = string | number | null

/** A column of a sheet: its width in characters and how its values look. */
export interface SheetColumn {
  width: number
  /** Of numbers; text is text whatever it looks like. */
  number?: 'count' | 'year'
  isWrapped?: boolean
}

export interface Sheet {
  columns: readonly SheetColumn[]
  /** Stays in sight above the rows, which it can filter; none where the sheet is to be read. */
  head: readonly string[] | null
  rows: Iterable<readonly (readonly Value[])[]>
}

/**
 * A sheet of a workbook (ECMA-376, part 1, 18.3) in pieces, made as they are taken. Text is always written as text, so that nothing
 * in it can become a formula, a date or a number; null is no cell.
 */
export function* sheetXml({ columns, head, rows }: Sheet): Generator<string, void, undefined> {
  const last = letters(columns.length - 1)
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0">${head === null ? '' : pane}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
  let row = 0
  let piece = ''
  let pieceRows = 0
  if (head !== null) piece = rowXml(++row, head, () => sheetStyles.head)
  for (const several of rows) {
    for (const values of several) {
      piece += rowXml(++row, values, (value, i) => styleOf(columns[i]!, value))
      pieceRows++
    }
    if (pieceRows < rowsAtOnce) continue
    yield piece
    piece = ''
    pieceRows = 0
  }
  const filter = head === null || row === 1 ? '' : `<autoFilter ref="A1:${last}${row}"/>`
  yield `${piece}</sheetData>${filter}</worksheet>`
}

function styleOf({ number, isWrapped }: SheetColumn, value: Value): number {
  if (typeof value !== 'number') return isWrapped ? sheetStyles.wrapped : sheetStyles.text
  if (number === 'year') return sheetStyles.year
  return Number.isInteger(value) ? sheetStyles.whole : sheetStyles.fraction
}

function rowXml(
  row: number,
  values: readonly Value[],
  style: (value: Value, column: number) => number,
): string {
  let cells = ''
  values.forEach((value, i) => {
    if (value === null || value === '') return
    const at = `r="${letters(i)}${row}" s="${style(value, i)}"`
    cells +=
      typeof value === 'number'
        ? `<c ${at}><v>${value}</v></c>`
        : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  })
  return `<row r="${row}">${cells}</row>`
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26))
}

/** Control signs are not allowed in XML, and `_x0041_` would be read as the sign of that number. */
function escaped(text: string): string {
  const short = text.length > maxCharacters ? `${text.slice(0, maxCharacters - 1)}…` : text
  return short
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
