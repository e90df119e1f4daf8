import { applicants, type Applicant } from '#lib/model/applicant'
import type { Issue } from '#lib/model/issue'
import { finding } from '../findings/finding.ts'
import { applicationRows, outcomeGroups, type ApplicationRow } from '../forms/applicationRows.ts'
import { parseNumber } from '../number/parseNumber.ts'
import type { Layout } from '../text/layout.ts'
import type { CellRow, TableCell } from './cells.ts'
import { decodeGlued } from './glued.ts'
import { LabelIndex } from './labels.ts'
import { quoteOf, type RawReading, type TableResult } from './reading.ts'
import { findRows, isValueCell, type LabelledRow } from './rows.ts'

const index = new LabelIndex<ApplicationRow>([
  ...applicationRows.map((row) => [row, row.labels] as const),
  // A group is a heading; inside one row it stands before the row's own label and must not hide it.
])
const groupIndex = new LabelIndex(outcomeGroups.map((group) => [group, group.labels] as const))
const COLUMNS = applicants.length
const HEADER = /(自然人|法人或其他组织|商业企业|科研机构|法律服务机构|社会公益|申请人情况)/
const CORNER = /勾稽关系/
/** Headings of section 四, whose 总计 is not the one of section 三. */
const DISPUTES = /^(行政复议|结果维持|结果纠正|尚未审结|未经复议直接起诉|复议后起诉)$|^四、.*(复议|诉讼)/

/** Section 三 of the 2019 and 2021 forms. */
export interface ApplicationTable extends TableResult {
  /** Rows that were found, in the order of the form; those before the first and after the last are cut off. */
  found: Set<string>
  isTruncated: boolean
  hasThreeOthers: boolean
  firstLine: number
  lastLine: number
  header: { quote: string; start: number; end: number } | null
}

/** Reads the 23 or 25 rows by label. Null when neither rows nor header are there. */
export function readApplications(layout: Layout, rows: readonly CellRow[]): ApplicationTable | null {
  const headerRows = rows.filter(
    (row) =>
      row.cells.some((cell) => CORNER.test(cell.text)) ||
      (row.isDivided && row.cells.some((cell) => HEADER.test(cell.text))),
  )
  const headerLines = new Set(headerRows.map((row) => row.line))
  const isHeader = (row: CellRow) =>
    headerLines.has(row.line) || row.cells.some((cell) => HEADER.test(cell.text) && cell.text.length < 12)
  const located = inOrder(
    findRows(beforeDisputes(rows), index, { isHeader, mostBelow: COLUMNS, damaged: true }),
  )
  if (located.length === 0 && headerRows.length === 0) return null
  const readings: RawReading[] = []
  const issues: Issue[] = []
  const lines = new Set<number>(headerLines)
  const found = new Set<string>()
  const shift = shiftedColumn(located.map(({ row }) => row))
  for (const { row, declared } of located) {
    for (const cell of [row.label, ...row.values]) lines.add(cell.line)
    found.add(declared.indicator)
    const at = quoteOf(layout, rowStart(layout, row), row.values.at(-1)?.end ?? row.label.end)
    const cells = columnsOf(row, shift)
    if (cells.kind === 'columns') {
      if (cells.note !== null) issues.push(finding('decoded-digits', { zh: `“${row.label.text}”一行的数字按合计拆分`, en: 'Told apart by the row total' }, at, { indicator: declared.indicator })) // prettier-ignore
      for (const [applicant, cell] of cells.byApplicant)
        readings.push(readCell(layout, declared.indicator, applicant, cell, row, at, cells.note, issues))
      continue
    }
    issues.push(
      finding(
        cells.kind === 'glued' ? 'undecidable-digits' : 'column-shift',
        cells.kind === 'glued'
          ? {
              zh: `“${row.label.text}”一行的数字连在一起，无法确定各栏`,
              en: 'The digits of this row run together',
            }
          : {
              zh: `“${row.label.text}”一行有${row.values.length}格，与七栏不符`,
              en: `The row has ${row.values.length} cells, not seven`,
            },
        at,
        { indicator: declared.indicator },
      ),
    )
    readings.push({ ...blankReading(declared.indicator, 'total', at), note: '列错位，无法确定' })
  }
  if (shift !== null)
    issues.push(
      finding('column-shift', { zh: '第三部分表格列错位，仅能确定唯一有数的一列为总计', en: 'The columns are shifted; the only filled one is read as the total' }, quoteOf(layout, rowStart(layout, located[0]!.row), located[0]!.row.values.at(-1)?.end ?? located[0]!.row.label.end)), // prettier-ignore
    )
  const groups = rows.filter(
    (row) => row.isDivided && row.cells.some((cell) => groupIndex.find(cell.text).length > 0),
  )
  for (const row of groups) lines.add(row.line)
  const all = [...lines]
  const order = applicationRows.map((row) => row.indicator)
  const has = (indicator: string) => found.has(indicator)
  const first = headerRows[0]
  return {
    readings,
    issues,
    lines: all,
    found,
    hasThreeOthers: has('outcome_other_no_correction') || has('outcome_other_unpaid'),
    isTruncated: !has(order[0]!) || !has('applications_carried_out') || located.length < 20,
    firstLine: Math.min(...all),
    lastLine: Math.max(...all),
    header: first === undefined ? null : quoteOf(layout, first.cells[0]!.start, first.cells.at(-1)!.end),
  }
}

/** The rows before section 四; all of them where nothing of section 三 stands before it. */
function beforeDisputes(rows: readonly CellRow[]): readonly CellRow[] {
  const isOwn = (row: CellRow) => row.cells.some((cell) => index.find(cell.text).length > 0)
  const first = rows.findIndex(isOwn)
  const end = rows.findIndex((row, i) => i > first && row.cells.some((cell) => DISPUTES.test(cell.text)))
  return first < 0 || end < 0 ? rows : rows.slice(0, end)
}

/** Keeps rows that follow the form's order; a label that repeats elsewhere (总计, 其他) counts only in its place. */
function inOrder(found: LabelledRow<ApplicationRow>[]) {
  const order = new Map(applicationRows.map((row, i) => [row.indicator, i]))
  const kept: { row: LabelledRow<ApplicationRow>; declared: ApplicationRow }[] = []
  let last = -1
  for (const row of found) {
    const declared = row.entries.find((entry) => order.get(entry.indicator)! > last)
    if (declared === undefined) continue
    const position = order.get(declared.indicator)!
    const isLoose =
      declared.indicator === 'outcome_other_rest' || declared.indicator === 'applications_closed'
    if (isLoose && kept.length === 0 && !/^\(?[七7]/.test(row.label.text)) continue
    if (row.shape === 'below' && row.values.length === 0) continue
    kept.push({ row, declared })
    last = position
  }
  return kept
}

type Columns =
  | { kind: 'columns'; byApplicant: [Applicant, TableCell | null][]; note: string | null }
  | { kind: 'glued' }
  | { kind: 'shifted' }

/** Which cell belongs to which applicant. */
function columnsOf(row: LabelledRow<ApplicationRow>, shift: number | null): Columns {
  const { values } = row
  const filled = values.filter((cell) => cell.text !== '')
  const all = (cells: TableCell[], note: string | null = null): Columns => ({
    kind: 'columns',
    byApplicant: applicants.map((applicant, i) => [applicant, cells[i] ?? null]),
    note,
  })
  if (row.shape === 'inline' && filled.length === 1) {
    const only = filled[0]!
    const decoded = decodeGlued(only.text, COLUMNS, [[0, 1, 2, 3, 4, 5, 6]])
    if (decoded === null) return { kind: 'glued' }
    return all(
      decoded.map((value) => ({ ...only, text: String(value) })),
      '粘连数字按合计拆分',
    )
  }
  if (values.length === COLUMNS) return all(values)
  if (values.length > COLUMNS) {
    const extra = values.length - COLUMNS
    if (shift === null) {
      if (values.slice(0, extra).every((cell) => cell.text === '')) return all(values.slice(extra))
      if (values.slice(-extra).every((cell) => cell.text === '')) return all(values.slice(0, COLUMNS))
      const inside = values.filter((cell) => cell.text !== '')
      if (inside.length === COLUMNS) return all(inside)
    }
  }
  if (shift !== null && filled.length <= 1)
    return { kind: 'columns', byApplicant: [['total', filled[0] ?? null]], note: null }
  if (filled.length === 0) return { kind: 'columns', byApplicant: [['total', null]], note: null }
  if (values.length < COLUMNS && filled.length === values.length && filled.length >= 3)
    return withoutColumn(filled)
  return { kind: 'shifted' }
}

/** A table that lost a column still tells its first and last one when the row adds up. */
function withoutColumn(filled: TableCell[]): Columns {
  const numbers = filled.map((cell) => parseNumber(cell.text))
  const values = numbers.map((n) => (n.kind === 'number' ? n.value : n.kind === 'zero_in_words' ? 0 : NaN))
  const sum = values.slice(0, -1).reduce((a, b) => a + b, 0)
  if (sum !== values.at(-1)) return { kind: 'shifted' }
  return {
    kind: 'columns',
    byApplicant: [
      ['natural_person', filled[0]!],
      ['total', filled.at(-1)!],
    ],
    note: null,
  }
}

/**
 * In a grid that was merged with another table every filled row has its one value in the same column: the 总计 column
 * of the form. Returns the number of cells of such a grid, or null when the table is as it should be.
 */
function shiftedColumn(located: LabelledRow<ApplicationRow>[]): number | null {
  const lineRows = located.filter((row) => row.shape === 'line')
  if (lineRows.length === 0) return null
  const isShifted = lineRows.every((row) => {
    const filled = row.values.filter((cell) => cell.text !== '')
    const last = row.values.findLastIndex((cell) => cell.text !== '')
    return filled.length <= 1 && row.values.length > COLUMNS && last < row.values.length - 1
  })
  const some = lineRows.some((row) => row.values.some((cell) => cell.text !== ''))
  return isShifted && some ? lineRows[0]!.values.length : null
}

function rowStart(layout: Layout, row: LabelledRow<ApplicationRow>): number {
  return row.shape === 'line' ? layout.lines[row.label.line]!.start : row.label.start
}

function blankReading(
  indicator: string,
  applicant: Applicant,
  at: { quote: string; start: number; end: number },
): RawReading {
  return { indicator, applicant, value: null, status: 'blank', sourceClass: 'table', ...at, unit: '', note: null, year: null, strength: 10 } // prettier-ignore
}

function readCell(
  layout: Layout,
  indicator: string,
  applicant: Applicant,
  cell: TableCell | null,
  row: LabelledRow<ApplicationRow>,
  at: { quote: string; start: number; end: number },
  note: string | null,
  issues: Issue[],
): RawReading {
  const parsed = parseNumber(cell?.text ?? '')
  const upTo =
    cell === null || row.shape === 'inline'
      ? at
      : quoteOf(layout, at.start, Math.max(cell.end, row.label.end))
  const base = { ...blankReading(indicator, applicant, upTo), note }
  switch (parsed.kind) {
    case 'blank':
      return base
    case 'zero_in_words':
      return { ...base, value: 0, status: 'zero_in_words' }
    case 'unreadable':
      issues.push(finding('unreadable-cell', { zh: `单元格“${cell!.text}”不是数字`, en: `“${cell!.text}” is not a number` }, upTo, { indicator })) // prettier-ignore
      return { ...base, status: 'unreadable', note: `单元格无法识别：${cell!.text}` }
    case 'number':
      return { ...base, value: parsed.value, status: parsed.approximate ? 'approximate' : 'reported' }
  }
}

/** Whether a row holds nothing but values, as the rows of section 四 do. */
export function isValueRow(row: CellRow): boolean {
  return row.cells.some((cell) => cell.text !== '') && row.cells.every((cell) => isValueCell(cell.text))
}
