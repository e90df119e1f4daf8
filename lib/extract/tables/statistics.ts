import { greatest, least } from '#lib/model/extremes'
import type { Finding } from '#lib/model/findings/finding'
import type { StatisticsForm, StatisticsRow } from '../forms/statisticsForm.ts'
import { finding } from '../finding.ts'
import { decimal, parseNumber } from '../number/parseNumber.ts'
import type { Layout } from '../text/layout.ts'
import type { CellRow, TableCell } from './cells.ts'
import { LabelIndex } from './labels.ts'
import { quoteOf, type RawReading, type TableResult } from './reading.ts'
import { findRows, isUnitCell, type LabelledRow } from './rows.ts'
import { spacedRows } from './spaced.ts'
import { beforeLabel, notTaken } from './unmatched.ts'

/** Where a row stands in its form: section and position, so that repeated labels are distinguished. */
interface Place {
  section: number
  position: number
  row: StatisticsRow | null
}

/** What was found of a statistics form (one value per row). */
export interface StatisticsTable extends TableResult {
  form: StatisticsForm
  /** Positions of the form's rows that were found; a gap at the end is a truncation. */
  found: Set<string>
  firstLine: number
  lastLine: number
  /** Places of rows before the first and after the last that were found are cut off. */
  isCutBefore: (indicator: string) => boolean
  isCutAfter: (indicator: string) => boolean
}

const indexes = new WeakMap<StatisticsForm, LabelIndex<Place>>()

function indexOf(form: StatisticsForm): LabelIndex<Place> {
  const known = indexes.get(form)
  if (known !== undefined) return known
  const entries: [Place, readonly string[]][] = []
  form.sections.forEach((section, s) => {
    const heads = new Set(section.rows[0]?.labels ?? [])
    const headings = section.headings.filter((heading) => !heads.has(heading))
    if (headings.length > 0) entries.push([{ section: s, position: -1, row: null }, headings])
    section.rows.forEach((row, p) => entries.push([{ section: s, position: p, row }, row.labels]))
  })
  const index = new LabelIndex(entries)
  indexes.set(form, index)
  return index
}

/** Reads the rows of a statistics form wherever they stand. Null when fewer than three of its rows are there. */
export function readStatistics(
  layout: Layout,
  printed: readonly CellRow[],
  form: StatisticsForm,
): StatisticsTable | null {
  const rows = spacedRows(layout, printed, indexOf(form), () => null)
  const located = findRows(rows, indexOf(form), { mostBelow: 3 })
  const readings: RawReading[] = []
  const issues: Finding[] = []
  const lines = new Set<number>()
  const headings: number[] = []
  const found = new Set<string>()
  let at: Place = { section: 0, position: -1, row: null }
  const unmatched: TableCell[] = []
  let taken = 0
  for (const row of located) {
    const place = choose(row.entries, at)
    if (place === null) continue
    const restarts = place.section === 0 && at.section > 2
    if (restarts && found.size > 12) break // a second table: its figures are of another scope
    at = place
    if (place.row === null) {
      headings.push(row.label.line)
      continue
    }
    const reading = readRow(layout, row, place.row, form, issues)
    if (reading === null) continue
    taken++
    for (const cell of [row.label, ...row.values]) lines.add(cell.line)
    for (const line of rows[row.row]!.others ?? []) lines.add(line)
    unmatched.push(...beforeLabel(rows[row.row]!, row.label))
    if (!form.hasCumulative)
      unmatched.push(
        ...notTaken(row, [row.values.find((cell) => cell.text !== '' && !isUnitCell(cell.text))]),
      )
    if (place.row.indicator === null) continue
    if (found.has(place.row.indicator)) continue
    found.add(place.row.indicator)
    readings.push(reading)
  }
  if (taken < 3) return null
  // A heading outside the table is one of the prose's.
  const [firstLine, lastLine] = [least(lines), greatest(lines)]
  for (const line of headings) if (line >= firstLine - 4 && line <= lastLine) lines.add(line)
  const order = form.sections
    .flatMap((section) => section.rows.map((r) => r.indicator))
    .filter((i) => i !== null)
  const first = order.findIndex((indicator) => found.has(indicator))
  const last = order.findLastIndex((indicator) => found.has(indicator))
  return {
    form,
    readings,
    issues,
    found,
    lines: [...lines],
    unmatched,
    firstLine,
    lastLine,
    isCutBefore: (indicator) => order.indexOf(indicator) < first && order.indexOf(indicator) >= 0,
    isCutAfter: (indicator) => order.indexOf(indicator) > last,
  }
}

/** The place of a label: the next after the current one; a section's heading or a unique label leads anywhere. */
function choose(entries: readonly Place[], at: Place): Place | null {
  const order = (p: Place) => p.section * 1000 + p.position
  const here = order(at)
  const ahead = entries.filter((p) => order(p) > here).sort((a, b) => order(a) - order(b))
  const same = ahead.find((p) => p.section === at.section)
  if (same !== undefined) return same
  if (entries.length === 1) return entries[0]!
  return ahead[0] ?? null
}

function readRow(
  layout: Layout,
  row: LabelledRow<Place>,
  declared: StatisticsRow,
  form: StatisticsForm,
  issues: Finding[],
): RawReading | null {
  let cells = [...row.values]
  let unit = ''
  if (cells[0] !== undefined && isUnitCell(cells[0].text)) unit = cells.shift()!.text
  if (row.shape === 'below' && unit === '' && cells.length === 0) return null
  if (form.hasCumulative && unit !== '' && cells.length > 1) cells = cells.slice(0, 1)
  const printed = cells.find((cell) => cell.text !== '')
  const parsed = parseNumber(printed?.text ?? '')
  const from = row.label.start
  const end = row.shape === 'inline' ? row.label.end : endOf(row, printed?.end)
  const at = quoteOf(layout, from, end)
  const base = {
    indicator: declared.indicator ?? '',
    applicant: 'total' as const,
    sourceClass: 'table' as const,
    ...at,
    unit,
    note: null,
    year: null,
    strength: 10,
  }
  if (parsed.kind === 'unreadable') {
    issues.push(
      finding(
        'unreadable-cell',
        {
          zh: `“${declared.labels[0]}”一栏的“${printed!.text}”不是数字`,
          en: `“${printed!.text}” is not a number`,
        },
        at,
        declared.indicator === null ? {} : { indicator: declared.indicator },
      ),
    )
    return { ...base, value: null, status: 'unreadable', note: `单元格无法识别：${printed!.text}` }
  }
  if (parsed.kind === 'blank') return { ...base, value: null, status: 'blank' }
  if (parsed.kind === 'zero_in_words') return { ...base, value: 0, status: 'zero_in_words' }
  const printedUnit = parsed.unit || unit
  const value = toUnit(parsed.value, printedUnit, declared.unit)
  return { ...base, unit: printedUnit, value, status: parsed.approximate ? 'approximate' : 'reported' }
}

/** Ends the quote behind the value, or behind the last cell that is there when the value is blank. */
function endOf(row: LabelledRow<Place>, valueEnd: number | undefined): number {
  if (valueEnd !== undefined) return valueEnd
  const last = row.values.slice(0, 2).at(-1)
  return last?.end ?? row.label.end
}

/** Money is kept in the unit of the catalogue; counts are kept as they are. */
export function toUnit(value: number, printed: string, wanted: string): number {
  if (wanted === '万元' && printed === '元') return decimal(value, 1e-4)
  if (wanted === '元' && printed === '万元') return decimal(value, 1e4)
  return value
}
