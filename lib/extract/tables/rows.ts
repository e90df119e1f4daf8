import type { CellRow, TableCell } from './cells.ts'
import type { LabelIndex } from './labels.ts'

/** A row of a table that was found by its label, with the cells behind the label. */
export interface LabelledRow<T> {
  entries: readonly T[]
  label: TableCell
  values: TableCell[]
  /** `line`: cells beside the label; `below`: one cell per line; `inline`: numbers behind the label in the same cell. */
  shape: 'line' | 'below' | 'inline'
  /** Index into the list of rows, and of the row after the last cell. */
  row: number
  next: number
}

const VALUE =
  /^([约近超达]?[+-]?[\d.,]+[余多]?[万亿]?[余多]?)?(万元|元|人次|条次|条\/次|篇次|场次|批次|班次|[条件次篇个份期项人起宗家名部])?$/
const MARK = /^([-—_/\\]+|无)$/
const TAIL = /^(.*?[^\d\s.,+\-—␠])([条件次篇个份期项人]|人次|万元|元)?([\d+\-—][\d.,+\-—␠]*)$/

/** Whether a folded cell can only be a value, a unit or a mark for an empty cell. */
export function isValueCell(text: string): boolean {
  return VALUE.test(text) || MARK.test(text)
}

/** Whether a folded cell is a unit of measure and nothing else. */
export function isUnitCell(text: string): boolean {
  return /^(单位:?)?(万元|元|人次|条次|条\/次|篇次|场次|批次|班次|[条件次篇个份期项人家]|[-—]{2,})$/.test(
    text,
  )
}

/** Finds the rows whose label is known, in document order. A header row is no row: `isHeader` tells. */
export function findRows<T>(
  rows: readonly CellRow[],
  labels: LabelIndex<T>,
  options: { isHeader?: (row: CellRow) => boolean; mostBelow: number; damaged?: boolean },
): LabelledRow<T>[] {
  const found: LabelledRow<T>[] = []
  const lookUp = (text: string) => (options.damaged ? labels.findDamaged(text) : labels.find(text))
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (options.isHeader?.(row)) continue
    // First: what brackets enclose is no part of a label, so a label with its numbers behind it would pass for one.
    const inline = inlineRow(row, lookUp)
    if (inline !== null) {
      found.push({ ...inline, row: i, next: i + 1 })
      continue
    }
    let k = -1
    let entries: readonly T[] = []
    row.cells.forEach((cell, index) => {
      if (cell.text === '' || isValueCell(cell.text)) return
      const match = lookUpTail(cell.text, lookUp)
      if (match.length > 0) {
        k = index
        entries = match
      }
    })
    if (k >= 0) {
      const label = row.cells[k]!
      if (row.cells.length > 1) {
        const values = row.cells.slice(k + 1)
        found.push({ entries, label, values, shape: 'line', row: i, next: i + 1 })
      } else {
        const { values, next } = cellsBelow(rows, i + 1, options.mostBelow)
        found.push({ entries, label, values, shape: 'below', row: i, next })
        i = next - 1
      }
    }
  }
  return found
}

/** Cells of a table that is printed one cell per line: single cells that are values, up to the next label. */
function cellsBelow(
  rows: readonly CellRow[],
  from: number,
  most: number,
): { values: TableCell[]; next: number } {
  const values: TableCell[] = []
  let next = from
  while (next < rows.length && values.length < most) {
    const row = rows[next]!
    const cell = row.cells[0]
    if (row.cells.length !== 1 || cell === undefined || !isValueCell(cell.text)) break
    if (cell.text === '' && !row.isDivided) break
    values.push(cell)
    next++
  }
  return { values, next }
}

/** A label with its numbers in one cell: `规章 0 0 0`, `行政规范性文件693665`. */
function inlineRow<T>(row: CellRow, lookUp: (text: string) => readonly T[]) {
  const cell = row.cells.find((c) => c.text !== '')
  if (cell === undefined || row.cells.filter((c) => c.text !== '').length !== 1) return null
  const match = TAIL.exec(cell.text)
  if (match === null) return null
  const [, words, measure, tail] = match
  // A label may end in what reads as a measure word: 属于行政查询事项.
  const whole = measure === undefined ? [] : lookUpTail(words! + measure, lookUp)
  const entries = whole.length > 0 ? whole : lookUpTail(words!, lookUp)
  if (entries.length === 0) return null
  const name = whole.length > 0 ? words! + measure! : words!
  const unit = whole.length > 0 ? undefined : measure
  const values = [...(unit === undefined ? [] : [unit]), ...tail!.split('␠')].filter((text) => text !== '')
  return {
    entries,
    label: { ...cell, text: name },
    values: values.map((text) => ({ ...cell, text })),
    shape: 'inline' as const,
  }
}

/** A label behind the name of its group in the same cell: 三、本年度办理结果(一)予以公开, (三)不予公开1.属于国家秘密. */
function lookUpTail<T>(words: string, lookUp: (text: string) => readonly T[]): readonly T[] {
  const whole = lookUp(words)
  if (whole.length > 0) return whole
  for (const mark of words.matchAll(/\([一二三四五六七八九十]\)|\d[.、]/g)) {
    const found = mark.index === 0 ? [] : lookUp(words.slice(mark.index))
    if (found.length > 0) return found
  }
  return []
}
