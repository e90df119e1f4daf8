import { greatest, least } from '#lib/model/extremes'
import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import { parseNumber } from '../number/parseNumber.ts'
import { GAP } from '../text/fold.ts'
import type { Layout } from '../text/layout.ts'
import type { CellRow, TableCell } from './cells.ts'
import { quoteOf, type TableResult } from './reading.ts'
import { isValueCell, type LabelledRow } from './rows.ts'

/** A cell that states a number. */
const holdsNumber = ({ text }: TableCell) =>
  /\d/.test(text) && isValueCell(text) && parseNumber(text).kind === 'number'

/**
 * Numbers of a row that stand beside another label in front of the row's own, as where two forms are printed side by
 * side. A number in front of all words is one of the row itself.
 */
export function beforeLabel(row: CellRow, label: TableCell): TableCell[] {
  const own = row.cells.filter((cell) => cell.end <= label.start)
  const words = own.findIndex((cell) => cell.text.length >= 4 && !isValueCell(cell.text))
  return words < 0 ? [] : own.slice(words + 1).filter(holdsNumber)
}

/** Numbers behind a row's label that none of its columns took. */
export function notTaken<T>(
  row: LabelledRow<T>,
  taken: readonly (TableCell | null | undefined)[],
): TableCell[] {
  return row.values.filter((cell) => !taken.includes(cell) && holdsNumber(cell))
}

/** A cell of more characters is no row of numbers at the end of a line. */
const LONGEST_CELL = 2000

/** The numbers of a cell: itself, or those that spaces part at the end of a line, where they are several. */
function numbersIn(cell: TableCell): TableCell[] {
  if (holdsNumber(cell)) return [cell]
  if (cell.text.length > LONGEST_CELL) return []
  const [tail] = /(?:(?<![\d.])[\d.,]+␠)+[\d.,]+$/.exec(cell.text) ?? ['']
  return tail
    .split(GAP)
    .map((text) => ({ ...cell, text }))
    .filter(holdsNumber)
}

const NAMED = 3

/**
 * The numbers inside a table that no row or column took, as one finding: those that its reader left over, and those in
 * rows between its first and last line, and behind it as far as divided rows go on.
 * @param own the table and the first and last of its lines
 * @param taken lines that any table takes
 */
export function unmatchedCells(
  layout: Layout,
  rows: readonly CellRow[],
  own: TableResult & { name: { zh: string; en: string } },
  taken: ReadonlySet<number>,
): Finding[] {
  if (own.lines.length === 0) return []
  const first = least(own.lines)
  const last = greatest(own.lines)
  const from = rows.findIndex((row) => row.line >= first)
  const cells: TableCell[] = []
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]!
    const isBehind = row.line > last
    if (isBehind && (!row.isDivided || row.line - rows[i - 1]!.line > 2 || taken.has(row.line))) break
    if (!taken.has(row.line)) cells.push(...row.cells.flatMap(numbersIn))
  }
  const all = [...own.unmatched, ...cells].sort((a, b) => a.start - b.start)
  if (all.length === 0) return []
  const named = all.slice(0, NAMED).map((cell) => `“${cell.text}”`)
  const more = all.length > NAMED
  return [
    finding(
      'unmatched-cells',
      {
        zh: `${own.name.zh}有${all.length}个数字未归入任何行、列：${named.join('、')}${more ? '等' : ''}`,
        en: `${own.name.en}: ${all.length} numbers belong to no row or column: ${named.join(', ')}${more ? ' …' : ''}`,
      },
      quoteOf(layout, all[0]!.start, all[0]!.end),
    ),
  ]
}
