import { greatest, least } from '#lib/model/extremes'
import type { Applicant } from '#lib/model/applicant'
import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import { applicationRows, outcomeGroups, type ApplicationRow } from '../forms/applicationRows.ts'
import { parseNumber } from '../number/parseNumber.ts'
import type { Layout } from '../text/layout.ts'
import { columnsOf, COLUMNS, shiftedColumn } from './applicationCells.ts'
import { columnsOfTable, namedColumns } from './applicationHeader.ts'
import type { CellRow, TableCell } from './cells.ts'
import { decidedByColumns } from './gluedRows.ts'
import { LabelIndex } from './labels.ts'
import { quoteOf, type RawReading, type TableResult } from './reading.ts'
import { findRows, isValueCell, type LabelledRow } from './rows.ts'
import { nearestFull, spacedRows } from './spaced.ts'
import { beforeLabel, notTaken } from './unmatched.ts'

const index = new LabelIndex<ApplicationRow>([
  ...applicationRows.map((row) => [row, row.labels] as const),
  // A group is a heading; inside one row it stands before the row's own label and must not hide it.
])
const groupIndex = new LabelIndex(outcomeGroups.map((group) => [group, group.labels] as const))
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
  /** The columns that the header names, from left to right; null where it does not tell them. */
  named: readonly Applicant[] | null
}

/** Reads the 23 or 25 rows by label. Null when neither rows nor header are there. */
export function readApplications(layout: Layout, printed: readonly CellRow[]): ApplicationTable | null {
  const rows = spacedRows(layout, printed, index, nearestFull(COLUMNS))
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
  const issues: Finding[] = []
  const lines = new Set<number>(headerLines)
  const unmatched: TableCell[] = []
  const found = new Set<string>()
  const shift = shiftedColumn(located.map(({ row }) => row))
  const named = namedColumns(headerOf(rows, headerLines, located[0]?.row.row))
  const filled = located.map(({ row }) => row.values.filter((cell) => cell.text !== '').length)
  const columns = columnsOfTable(named, Math.max(0, ...filled))
  const read = located.map(({ row, declared }) => ({ row, declared, cells: columnsOf(row, columns, shift) }))
  const decoded = decidedByColumns(read, columns)
  for (const { row, declared, cells } of read) {
    for (const cell of [row.label, ...row.values]) lines.add(cell.line)
    for (const line of rows[row.row]!.others ?? []) lines.add(line)
    found.add(declared.indicator)
    const at = quoteOf(layout, rowStart(layout, row), row.values.at(-1)?.end ?? row.label.end)
    unmatched.push(...beforeLabel(rows[row.row]!, row.label))
    if (cells.kind === 'columns') {
      unmatched.push(
        ...notTaken(
          row,
          cells.byApplicant.map(([, cell]) => cell),
        ),
      )
      for (const [applicant, cell] of cells.byApplicant)
        readings.push(readCell(layout, declared.indicator, applicant, cell, row, at, null, issues))
      continue
    }
    const answer = decoded.get(declared.indicator)
    if (cells.kind === 'glued' && answer !== undefined) {
      const isAlone = cells.answers.length === 1
      issues.push(
        finding(
          'decoded-digits',
          isAlone
            ? { zh: `“${row.label.text}”一行的数字按合计拆分`, en: 'Told apart by the row total' }
            : {
                zh: `“${row.label.text}”一行的数字按各行、各列之和拆分`,
                en: 'Told apart by the sums of rows and columns',
              },
          at,
          { indicator: declared.indicator },
        ),
      )
      columns.forEach((applicant, i) =>
        readings.push({
          ...blankReading(declared.indicator, applicant, at),
          value: answer[i]!,
          status: 'reported',
          note: '粘连数字按合计拆分',
        }),
      )
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
              zh: `“${row.label.text}”一行有${row.values.length}格，与${columns.length}栏不符`,
              en: `The row has ${row.values.length} cells, not ${columns.length}`,
            },
        at,
        { indicator: declared.indicator },
      ),
    )
    readings.push({
      ...blankReading(declared.indicator, 'total', at),
      status: 'unreadable',
      note: '列错位，无法确定',
    })
  }
  if (shift !== null)
    issues.push(
      finding(
        'column-shift',
        {
          zh: '第三部分表格列错位，仅能确定唯一有数的一列为总计',
          en: 'The columns are shifted; the only filled one is read as the total',
        },
        quoteOf(
          layout,
          rowStart(layout, located[0]!.row),
          located[0]!.row.values.at(-1)?.end ?? located[0]!.row.label.end,
        ),
      ),
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
    unmatched,
    lines: all,
    found,
    hasThreeOthers: has('outcome_other_no_correction') || has('outcome_other_unpaid'),
    isTruncated: !has(order[0]!) || !has('applications_carried_out') || located.length < 20,
    firstLine: least(all),
    lastLine: greatest(all),
    header: first === undefined ? null : quoteOf(layout, first.cells[0]!.start, first.cells.at(-1)!.end),
    named,
  }
}

/** The rows from the first of the header to the first of the table; none where they are not together. */
function headerOf(
  rows: readonly CellRow[],
  headerLines: ReadonlySet<number>,
  first = rows.length,
): readonly CellRow[] {
  const from = rows.findIndex((row) => headerLines.has(row.line))
  return from < 0 || first - from > MOST_HEADER_ROWS ? [] : rows.slice(from, first)
}

/** A header that is printed one cell per line, each of its names over two lines. */
const MOST_HEADER_ROWS = 24

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

function rowStart(layout: Layout, row: LabelledRow<ApplicationRow>): number {
  return row.shape === 'line' ? layout.lines[row.label.line]!.start : row.label.start
}

function blankReading(
  indicator: string,
  applicant: Applicant,
  at: { quote: string; start: number; end: number },
): RawReading {
  return {
    indicator,
    applicant,
    value: null,
    status: 'blank',
    sourceClass: 'table',
    ...at,
    unit: '',
    note: null,
    year: null,
    strength: 10,
  }
}

function readCell(
  layout: Layout,
  indicator: string,
  applicant: Applicant,
  cell: TableCell | null,
  row: LabelledRow<ApplicationRow>,
  at: { quote: string; start: number; end: number },
  note: string | null,
  issues: Finding[],
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
      issues.push(
        finding(
          'unreadable-cell',
          { zh: `单元格“${cell!.text}”不是数字`, en: `“${cell!.text}” is not a number` },
          upTo,
          { indicator },
        ),
      )
      return { ...base, status: 'unreadable', note: `单元格无法识别：${cell!.text}` }
    case 'number':
      return { ...base, value: parsed.value, status: parsed.approximate ? 'approximate' : 'reported' }
  }
}

/** Whether a row holds nothing but values, as the rows of section 四 do. */
export function isValueRow(row: CellRow): boolean {
  return row.cells.some((cell) => cell.text !== '') && row.cells.every((cell) => isValueCell(cell.text))
}
