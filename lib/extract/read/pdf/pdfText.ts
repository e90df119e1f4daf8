import { gutterOf, proseBlocks, type PageBlock } from './pdfProse.ts'
import type { Fragment } from './pdfGeometry.ts'
import type { PdfPage } from './pdfPage.ts'
import { withoutRunning } from './pdfRunning.ts'
import { ruledTables, type RuledTable } from './pdfTables.ts'
import { rowLine } from '../tableGrid.ts'

/** A stretch of text, or the rows of a table. */
type Part = { kind: 'lines' | 'break'; lines: string[] } | { kind: 'table'; rows: string[][] }

/** The pages as decoded text, in reading order, a form feed between pages; a table that goes on over a break is one. */
export function pdfText(pages: readonly PdfPage[]): string {
  const tables = pages.map((page) => ruledTables(page.rulings, page.fragments))
  const rest = withoutRunning(tables.map((t, i) => ({ fragments: t.rest, bottom: pages[i]!.bottom })))
  const parts: Part[] = []
  pages.forEach((_, i) => {
    const [first, ...others] = partsOf(tables[i]!.tables, rest[i]!)
    if (first === undefined) return
    const last = parts.at(-1)
    if (last?.kind === 'table' && first.kind === 'table') continueTable(last.rows, first.rows)
    else if (last !== undefined) parts.push({ kind: 'break', lines: ['\f'] }, first)
    else parts.push(first)
    for (const part of others) parts.push(part)
  })
  return parts
    .flatMap((part) => (part.kind === 'table' ? part.rows.map(rowLine) : part.lines))
    .filter((line) => line.trim() !== '' || /[\t\f]/.test(line))
    .join('\n')
    .replaceAll('\n\f\n', '\f')
}

/** Prose and tables of a page in reading order; two columns are read one after the other. */
function partsOf(tables: readonly RuledTable[], fragments: readonly Fragment[]): Part[] {
  const prose = proseBlocks(fragments)
  const blocks = [
    ...prose.map((block) => ({ ...block, part: { kind: 'lines', lines: block.lines } as Part })),
    ...tables.map(({ top, left, right, rows }) => ({
      top,
      left,
      right,
      part: { kind: 'table', rows } as Part,
    })),
  ].sort((a, b) => a.top - b.top || a.left - b.left)
  const gutter = gutterOf(fragments)
  return (gutter === null ? blocks : byColumns(blocks, gutter)).map((block) => block.part)
}

/** Blocks that reach over the gutter part the page into bands; in each band the left column comes first. */
function byColumns<T extends Pick<PageBlock, 'left' | 'right'>>(blocks: readonly T[], gutter: number): T[] {
  const ordered: T[] = []
  let band: T[] = []
  const close = () => {
    for (const block of band) if (block.right <= gutter) ordered.push(block)
    for (const block of band) if (block.right > gutter) ordered.push(block)
    band = []
  }
  for (const block of blocks) {
    if (block.left < gutter && block.right > gutter) {
      close()
      ordered.push(block)
    } else band.push(block)
  }
  close()
  return ordered
}

/**
 * Appends the rows of a table's next page. A first row that only continues the wrapped labels of the row before (it has
 * no values, no number of its own) is joined to it.
 */
function continueTable(rows: string[][], next: readonly string[][]): void {
  const [last, first] = [rows.at(-1)!, next[0]!]
  const hasValue = (row: readonly string[]) => row.some((cell) => /^[-+\d.,]+$/.test(cell))
  const starts = (cell: string) => /^([（(]?[一二三四五六七八九十\d]+[）)、.]|其中)/.test(cell)
  const continues =
    first.length === last.length &&
    hasValue(last) !== hasValue(first) &&
    first.some((cell) => cell !== '') &&
    !first.some(starts) &&
    last.some(starts)
  if (continues) rows[rows.length - 1] = last.map((cell, i) => `${cell}${first[i]}`)
  for (const row of continues ? next.slice(1) : next) rows.push(row)
}
