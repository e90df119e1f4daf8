import { largestValue } from '#lib/model/magnitude'
import type { Applicant } from '#lib/model/applicant'
import type { ApplicationRow } from '../forms/applicationRows.ts'
import { parseNumber } from '../number/parseNumber.ts'
import type { TableCell } from './cells.ts'
import { gluedAnswers } from './glued.ts'
import type { LabelledRow } from './rows.ts'

/** What the cells of a row of section 三 are. */
export type Columns =
  | { kind: 'columns'; byApplicant: [Applicant, TableCell | null][]; note: string | null }
  /** Digits that ran together, and the ways to tell them apart that add up in the row. */
  | { kind: 'glued'; answers: number[][] }
  | { kind: 'shifted' }

/** The form's number of columns. */
export const COLUMNS = 7
const LARGEST = largestValue({ id: 'applications_received', unit: '件', group: 'applications' })

/** Which cell belongs to which applicant. @param columns the columns of the table */
export function columnsOf(
  row: LabelledRow<ApplicationRow>,
  columns: readonly Applicant[],
  shift: number | null,
): Columns {
  const { values } = row
  const width = columns.length
  const filled = values.filter((cell) => cell.text !== '')
  const all = (cells: TableCell[], note: string | null = null): Columns => ({
    kind: 'columns',
    byApplicant: columns.map((applicant, i) => [applicant, cells[i] ?? null]),
    note,
  })
  const answersOf = (cells: TableCell[]) =>
    gluedAnswers(
      cells.map((cell) => cell.text),
      width,
      [columns.map((_, i) => i)],
      LARGEST,
    )
  if (filled.length === 1 && (row.shape === 'inline' || isTooLong(filled[0]!.text)))
    return { kind: 'glued', answers: answersOf(filled) }
  if (values.length === width) return all(values)
  if (values.length > width) {
    const extra = values.length - width
    if (shift === null) {
      if (values.slice(0, extra).every((cell) => cell.text === '')) return all(values.slice(extra))
      if (values.slice(-extra).every((cell) => cell.text === '')) return all(values.slice(0, width))
      if (filled.length === width) return all(filled)
    }
  }
  if (shift !== null && filled.length <= 1)
    return { kind: 'columns', byApplicant: [['total', filled[0] ?? null]], note: null }
  if (filled.length === 0) return { kind: 'columns', byApplicant: [['total', null]], note: null }
  if (values.length < width && filled.length === values.length) {
    const outer = filled.length < 3 ? null : withoutColumn(filled)
    if (outer !== null) return outer
    const answers = answersOf(filled)
    if (answers.length > 0) return { kind: 'glued', answers }
  }
  return { kind: 'shifted' }
}

/** A table that lost a column still tells its first and last one when the row adds up. */
function withoutColumn(filled: TableCell[]): Columns | null {
  const numbers = filled.map((cell) => parseNumber(cell.text))
  const values = numbers.map((n) => (n.kind === 'number' ? n.value : n.kind === 'zero_in_words' ? 0 : NaN))
  const sum = values.slice(0, -1).reduce((a, b) => a + b, 0)
  if (sum !== values.at(-1)) return null
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
export function shiftedColumn(located: LabelledRow<ApplicationRow>[]): number | null {
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

/** More digits than one number of the table has. */
const isTooLong = (text: string) => /^0\d+$/.test(text) || (/^\d+$/.test(text) && Number(text) > LARGEST)
