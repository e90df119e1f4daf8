import { cellRows, type CellRow } from '../tables/cells.ts'
import { isValueCell } from '../tables/rows.ts'
import { linePassage, noteAt, type Note } from './noteInput.ts'

/** What ends the header of section 三: its first row, a row of section 四, a sum of its outcomes. */
const NOT_HEADER = /新收|结转|办理结果|予以公开|部分公开|维持|纠正|审结|复议|诉讼|^四、/
/** No printed header takes more lines, be it one character a line. */
const MOST_ROWS = 40
/** 法人或其他组织 over the columns of organisations; 其他组织 and 其他机构 as names of the last of them. */
const OVER = /法人[或和及与、]?其[他它]组织/g

/**
 * Columns that the header of section 三 lost or renamed. The header is compared as the table reader sees its cells, with
 * separators and blanks dropped, so that a name may be split or wrapped; one that is not legible says nothing.
 */
export const missingColumn: Note = ({ layout, tables }) => {
  const start = tables.applications?.header?.start
  if (start === undefined) return []
  const rows = headerRows(cellRows(layout), start)
  const text = rows.map(textOf).join('').replace(OVER, '')
  if (!text.includes('商业企业') || !text.includes('法律服务机构')) return []
  const hasOther = /其[他它]/.test(text)
  const isRenamed = text.includes('社会组织')
  if (hasOther && !isRenamed) return []
  const sign = isRenamed ? /社会/ : /商业/
  const row = rows.find((one) => sign.test(textOf(one))) ?? rows[0]
  const line = row === undefined ? undefined : layout.lines[row.line]
  if (line === undefined) return []
  const zh = [hasOther ? '' : '缺“其他”一栏', isRenamed ? '“社会公益组织”写作“社会组织”' : '']
  const en = [
    hasOther ? '' : 'the column 其他 is missing',
    isRenamed ? '社会公益组织 is written 社会组织' : '',
  ]
  return noteAt(
    'missing-column',
    `表头${zh.filter(Boolean).join('，')}`,
    `In the header ${en.filter(Boolean).join(', ')}`,
    linePassage(layout, line),
  )
}

/** The rows of the header: from the one it starts in to the first that holds a value or belongs to the body. */
function headerRows(rows: readonly CellRow[], start: number): CellRow[] {
  const first = rows.findIndex((row) => row.cells.some((cell) => cell.end >= start))
  if (first < 0) return []
  const found = rows.slice(first, first + MOST_ROWS)
  const end = found.findIndex(
    (row) => NOT_HEADER.test(textOf(row)) || row.cells.some((cell) => isFilled(cell.text)),
  )
  return end < 0 ? found : found.slice(0, end)
}

const isFilled = (text: string) => /\d/.test(text) && isValueCell(text)

const textOf = (row: CellRow) => row.cells.map((cell) => cell.text.replace(/[|│┃␠]/g, '')).join('')
