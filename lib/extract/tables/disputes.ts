import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import { disputeColumns } from '../forms/disputeColumns.ts'
import { parseNumber } from '../number/parseNumber.ts'
import { GAP } from '../text/fold.ts'
import type { Layout } from '../text/layout.ts'
import { isValueRow } from './applications.ts'
import type { CellRow, TableCell } from './cells.ts'
import { decodeGlued } from './glued.ts'
import { quoteOf, type RawReading, type TableResult } from './reading.ts'

const COLUMNS = disputeColumns.length
const HEADER = /(结果维持|维持结果|尚未审结|未审结|复议后起诉|未经复议直接起诉|审结|结果纠正)/
const ALL_HEADER =
  /^(?:行政复议|行政诉讼|结果|维持|纠正|其他|尚?未|审结|总计|未经复议|直接起诉|复议后|起诉)+$/
/** What a line of the header's wrapped words is made of. */
const HEADER_LETTERS = /^[结果维持纠正其他它尚未审总计行政复议诉讼经直接起后]+$/
const SUMS = [0, 5, 10].map((first) => [0, 1, 2, 3, 4].map((i) => first + i))

/** Section 四 of the 2019 and 2021 forms: one row of fifteen values. */
export interface DisputeTable extends TableResult {
  hasValues: boolean
  header: { quote: string; start: number; end: number }
}

/** Reads the fifteen values below the header of section 四. Null when no header is there. */
export function readDisputes(layout: Layout, rows: readonly CellRow[]): DisputeTable | null {
  const headerAt = rows.findLastIndex(
    (row) =>
      (row.isDivided ||
        row.cells[0]!.text.length <= 24 ||
        ALL_HEADER.test(row.cells[0]!.text) ||
        HEADER_LETTERS.test(row.cells[0]!.text)) &&
      row.cells.some((cell) => HEADER.test(cell.text)) &&
      !/[。,]/.test(row.cells.map((c) => c.text).join('')),
  )
  if (headerAt < 0) return null
  const header = rows[headerAt]!
  const lines = new Set<number>()
  for (let i = headerAt; i >= 0 && i > headerAt - 40; i--) {
    const row = rows[i]!
    if (!row.isDivided && row.cells[0]!.text.length > 12 && !HEADER_LETTERS.test(row.cells[0]!.text)) break
    if (isHeading(row)) break
    lines.add(row.line)
  }
  const cells: TableCell[] = []
  for (const row of rows.slice(headerAt + 1, headerAt + 80)) {
    if (isHeading(row)) break
    if (
      !isValueRow({ ...row, cells: row.cells.flatMap(bySpace) }) &&
      !row.cells.every((cell) => cell.text === '')
    ) {
      const isRest = row.cells.every((cell) => cell.text.length <= 8 || HEADER_LETTERS.test(cell.text))
      if (cells.length > 0 || !isRest) break
      lines.add(row.line) // the rest of a header over several lines: 总 / 计
      continue
    }
    if (row.cells.every((cell) => cell.text === '') && cells.length === 0) continue
    cells.push(...row.cells.flatMap(bySpace))
    lines.add(row.line)
    if (cells.length >= COLUMNS) break
  }
  const at = quoteOf(layout, header.cells[0]!.start, header.cells.at(-1)!.end)
  const empty: DisputeTable = {
    readings: [],
    issues: [],
    unmatched: [],
    lines: [...lines],
    hasValues: false,
    header: at,
  }
  if (cells.length === 0) return empty
  const whole = quoteOf(layout, cells[0]!.start, cells.at(-1)!.end)
  const issues: Finding[] = []
  const values = fifteen(cells)
  if (values === null) {
    issues.push(
      finding(
        cells.length === 1 ? 'undecidable-digits' : 'column-shift',
        cells.length === 1
          ? { zh: '第四部分的数字连在一起，无法确定各栏', en: 'The digits of section 四 run together' }
          : {
              zh: `第四部分有${cells.length}格，与十五栏不符`,
              en: `Section 四 has ${cells.length} cells, not fifteen`,
            },
        whole,
      ),
    )
    return { ...empty, issues, lines: [...lines] }
  }
  const readings = disputeColumns.map((indicator, i): RawReading => {
    const cell = values.cells[i]!
    const parsed = parseNumber(cell.text)
    const base = {
      indicator,
      applicant: 'total' as const,
      sourceClass: 'table' as const,
      ...whole,
      unit: '',
      note: values.note,
      year: null,
      strength: 10,
    }
    if (parsed.kind === 'number') return { ...base, value: parsed.value, status: 'reported' }
    if (parsed.kind === 'zero_in_words') return { ...base, value: 0, status: 'zero_in_words' }
    if (parsed.kind === 'unreadable')
      issues.push(
        finding(
          'unreadable-cell',
          { zh: `单元格“${cell.text}”不是数字`, en: `“${cell.text}” is not a number` },
          whole,
          { indicator },
        ),
      )
    return { ...base, value: null, status: parsed.kind === 'unreadable' ? 'unreadable' : 'blank' }
  })
  if (values.note !== null)
    issues.push(
      finding(
        'decoded-digits',
        { zh: '第四部分的数字按各组合计拆分', en: 'Told apart by the group totals' },
        whole,
      ),
    )
  return { readings, issues, unmatched: [], lines: [...lines], hasValues: true, header: at }
}

const isHeading = (row: CellRow) =>
  row.cells.length === 1 &&
  /^[一二三四五六]、.{3,}/.test(row.cells[0]!.text) &&
  !/^四、/.test(row.cells[0]!.text)

/** A row of numbers separated by spaces alone. */
function bySpace(cell: TableCell): TableCell[] {
  return cell.text.includes(GAP) ? cell.text.split(GAP).map((text) => ({ ...cell, text })) : [cell]
}

/** Exactly fifteen cells; empty cells around them are dropped, digits that ran together are separated by the sums. */
function fifteen(cells: TableCell[]): { cells: TableCell[]; note: string | null } | null {
  const trimmed = [...cells]
  while (trimmed.length > COLUMNS && trimmed.at(-1)!.text === '') trimmed.pop()
  while (trimmed.length > COLUMNS && trimmed[0]!.text === '') trimmed.shift()
  const filled = trimmed.filter((cell) => cell.text !== '')
  const isGlued = filled.length === 1 && filled[0]!.text.length >= COLUMNS
  if (trimmed.length === COLUMNS && !isGlued) return { cells: trimmed, note: null }
  if (filled.length === COLUMNS) return { cells: filled, note: null }
  if (filled.length !== 1) return null
  const only = filled[0]!
  const decoded = decodeGlued(only.text, COLUMNS, SUMS)
  if (decoded === null) return null
  return { cells: decoded.map((value) => ({ ...only, text: String(value) })), note: '粘连数字按合计拆分' }
}
