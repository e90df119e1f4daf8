import { greatest, least } from '#lib/model/extremes'
import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import { itemColumns, itemLayout, itemRows } from '../forms/item20.ts'
import { parseNumber } from '../number/parseNumber.ts'
import { foldText } from '../text/fold.ts'
import type { Layout } from '../text/layout.ts'
import type { CellRow, TableCell } from './cells.ts'
import { decodeGlued } from './glued.ts'
import { LabelIndex, labelKeys } from './labels.ts'
import { quoteOf, type RawReading, type TableResult } from './reading.ts'
import { findRows } from './rows.ts'
import { toUnit } from './statistics.ts'
import { spacedHeadings, spacedRows } from './spaced.ts'
import { beforeLabel } from './unmatched.ts'

const rowIndex = new LabelIndex(Object.entries(itemRows))
const columnByKey = new Map(
  itemColumns.flatMap((column) => column.headings.map((h) => [labelKeys(foldText(h))[0]!, column] as const)),
)
const columnOf = (text: string) =>
  labelKeys(text)
    .map((key) => columnByKey.get(key))
    .find(Boolean)

/** Section 二 of the 2019 and 2021 forms, and which of the two its headings and rows are of. */
export interface ItemTable extends TableResult {
  signs: { '2019': number; '2021': number }
  firstLine: number
  lastLine: number
}

/**
 * Reads 第二十条 by rows and by the column headings above each row; where the headings are lost, by the layout of
 * `fallback`. Null when no row is there.
 */
export function readItems(
  layout: Layout,
  printed: readonly CellRow[],
  indicators: ReadonlyMap<string, { unit: string }>,
  fallback: '2019' | '2021',
): ItemTable | null {
  const isHeading = (text: string) => columnOf(text) !== undefined
  const divided = printed.map((row) => spacedHeadings(layout, row, isHeading) ?? row)
  const rows = spacedRows(layout, divided, rowIndex, (i) => {
    const above = divided
      .slice(Math.max(0, i - MOST_BELOW), i)
      .findLast((row) => row.cells.some((cell) => isHeading(cell.text)))
    return above === undefined || above.cells.length < 2
      ? null
      : above.cells.filter((cell) => isHeading(cell.text))
  })
  const headings = columnHeadings(rows)
  const located = findRows(rows, rowIndex, { isHeader: (row) => headings.has(row.line), mostBelow: 3 })
  const readings: RawReading[] = []
  const issues: Finding[] = []
  const lines = new Set<number>()
  const unmatched: TableCell[] = []
  const signs = { '2019': 0, '2021': 0 }
  for (const columns of headings.values())
    for (const column of columns) if (column.form !== null) signs[column.form]++
  const seen = new Set<string>()
  for (const row of located) {
    const name = row.entries[0]!
    const above = headingsAbove(headings, rows, row.row)
    if (row.values.length === 0) continue
    if (above === null && row.shape !== 'line') continue
    const columns = above ?? itemLayout[fallback][name]?.map((n) => ({ name: n })) ?? []
    const isFilled = row.values.some((cell) => cell.text !== '')
    if (!isFilled && above === null) continue
    if (name === 'other_services' || name === 'procurement') signs['2019']++
    if (labelKeys(row.label.text).includes('行政规范性文件')) signs['2021']++
    for (const cell of [row.label, ...row.values]) lines.add(cell.line)
    unmatched.push(...beforeLabel(rows[row.row]!, row.label))
    for (const line of rows[row.row]!.others ?? []) lines.add(line)
    const isSpaced = row.shape === 'inline' || rows[row.row]!.others !== undefined
    const below = isSpaced ? undefined : belowHeadings(rows, row.row, row.values, headings)
    const values = below === undefined ? separate(row.values, columns.length, isSpaced) : below
    const whole = quoteOf(layout, row.label.start, row.values.at(-1)?.end ?? row.label.end)
    if (values === null) {
      issues.push(
        finding(
          row.values.length > 1 ? 'column-shift' : 'undecidable-digits',
          row.values.length > 1
            ? {
                zh: `“${row.label.text}”一行有${row.values.length}个数字，与${columns.length}栏不符，无法确定各栏`,
                en: `The row has ${row.values.length} numbers, not ${columns.length}`,
              }
            : {
                zh: `“${row.label.text}”一行的数字连在一起，无法确定各栏`,
                en: 'The digits of this row run together',
              },
          whole,
        ),
      )
      continue
    }
    columns.forEach((column, i) => {
      const indicator = `${name}_${column.name}`
      const known = indicators.get(indicator)
      if (known === undefined || seen.has(indicator)) return
      seen.add(indicator)
      const cell = values[i]
      const end = Math.max(cell?.end ?? 0, row.label.end)
      const reading = readCell(indicator, cell, known.unit, quoteOf(layout, row.label.start, end), issues)
      readings.push(reading)
    })
    for (const cell of values.slice(columns.length))
      if (cell.text !== '' && parseNumber(cell.text).kind !== 'blank')
        issues.push(
          finding(
            'unknown-row',
            { zh: `“${row.label.text}”一行多出“${cell.text}”`, en: `An extra value ${cell.text}` },
            quoteOf(layout, row.label.start, cell.end),
          ),
        )
  }
  if (readings.length === 0 && headings.size === 0) return null
  for (const line of headings.keys()) lines.add(line)
  const all = [...lines]
  return {
    readings,
    issues,
    unmatched,
    lines: all,
    signs,
    firstLine: least(all),
    lastLine: greatest(all),
  }
}

/** How many lines below its headings a row stands at most. */
const MOST_BELOW = 24

type Column = (typeof itemColumns)[number]

/** Lines that carry column headings, each with all headings of its group (one heading per line included). */
function columnHeadings(rows: readonly CellRow[]): Map<number, Column[]> {
  const found = new Map<number, Column[]>()
  let open: { columns: Column[]; row: number } | null = null
  rows.forEach((row, i) => {
    const columns = row.cells.map((cell) => columnOf(cell.text)).filter((c) => c !== undefined)
    if (columns.length === 0) return
    const continues: boolean = open !== null && open.row === i - 1 && row.cells.length === 1
    const group: Column[] = continues ? open!.columns : []
    group.push(...columns)
    open = { columns: group, row: i }
    found.set(row.line, group)
  })
  return found
}

/** The headings nearest above a row, unless another 第二十条 heading without columns stands between. */
function headingsAbove(headings: ReadonlyMap<number, Column[]>, rows: readonly CellRow[], row: number) {
  for (let i = row - 1; i >= 0 && i > row - MOST_BELOW; i--) {
    const columns = headings.get(rows[i]!.line)
    if (columns !== undefined) return columns
  }
  return null
}

/**
 * The cells below the headings of a grid that has more columns than headings: as many as there are headings in their
 * order, or each in the column of its heading; null where one stands below none. Undefined where the grid has no more
 * columns, or its headings stand in another.
 */
function belowHeadings(
  rows: readonly CellRow[],
  at: number,
  values: readonly TableCell[],
  headings: ReadonlyMap<number, Column[]>,
): TableCell[] | null | undefined {
  const above = rows.slice(Math.max(0, at - MOST_BELOW), at).findLast((row) => headings.has(row.line))
  const { cells } = rows[at]!
  if (above?.cells.length !== cells.length) return undefined
  const places = above.cells.flatMap((cell, i) => (columnOf(cell.text) === undefined ? [] : [i]))
  const filled = values.filter((cell) => cell.text !== '')
  if (places.length < 2 || values.length <= places.length || filled.length === 0) return undefined
  if (filled.length === places.length) return filled
  const isBelow = filled.every((cell) => places.includes(cells.indexOf(cell)))
  return isBelow ? places.map((i) => cells[i]!) : null
}

/** The cells of the columns; digits that ran together are separated, or null where that cannot be decided. */
function separate(cells: TableCell[], columns: number, isSpaced: boolean): TableCell[] | null {
  const filled = cells.filter((cell) => cell.text !== '')
  // Spaces do not tell which cell is blank.
  if (isSpaced && filled.length > 1 && cells.length < columns) return null
  if (!isSpaced || cells.length > 1 || columns <= 1 || filled.length !== 1) {
    // A label that spans several columns of the grid leaves empty cells in front of the values.
    const extra = cells.length - columns
    // One value under one heading stands wherever the merged cell put it.
    if (columns === 1 && filled.length === 1) return filled
    if (extra > 0 && filled.length >= columns && cells.slice(0, extra).every((c) => c.text === ''))
      return cells.slice(extra)
    return cells
  }
  const only = filled[0]!
  const decoded = decodeGlued(only.text, columns, [])
  return decoded?.map((value) => ({ ...only, text: String(value) })) ?? null
}

function readCell(
  indicator: string,
  cell: TableCell | undefined,
  unit: string,
  at: { quote: string; start: number; end: number },
  issues: Finding[],
): RawReading {
  const parsed = parseNumber(cell?.text ?? '')
  const base = {
    indicator,
    applicant: 'total' as const,
    sourceClass: 'table' as const,
    ...at,
    unit: '',
    note: null,
    year: null,
    strength: 10,
  }
  switch (parsed.kind) {
    case 'blank':
      return { ...base, value: null, status: 'blank' }
    case 'zero_in_words':
      return { ...base, value: 0, status: 'zero_in_words' }
    case 'unreadable':
      issues.push(
        finding(
          'unreadable-cell',
          { zh: `单元格“${cell!.text}”不是数字`, en: `“${cell!.text}” is not a number` },
          at,
          { indicator },
        ),
      )
      return { ...base, value: null, status: 'unreadable', note: `单元格无法识别：${cell!.text}` }
    case 'number': {
      const isMoney = unit === '元' || unit === '万元'
      if (isMoney && unit === '元' && parsed.unit === '' && parsed.value !== 0)
        issues.push(
          finding('unit-unclear', { zh: '采购总金额没有写明单位', en: 'The amount has no unit' }, at, {
            indicator,
            value: parsed.value,
          }),
        )
      const value = isMoney ? toUnit(parsed.value, parsed.unit, unit) : parsed.value
      return { ...base, unit: parsed.unit, value, status: parsed.approximate ? 'approximate' : 'reported' }
    }
  }
}
