import { greatest, least } from '#lib/model/extremes'
import { linesOf, type Segment, type TextLine } from './pdfLines.ts'
import type { Fragment } from './pdfGeometry.ts'
import { splitAt } from './pdfSplit.ts'

/** A stretch of a page and the lines of decoded text it makes. */
export interface PageBlock {
  top: number
  left: number
  right: number
  lines: string[]
}

/** A gap that parts columns of prose, in letters. */
const NARROW = 0.7
/** A gap as it stands between words of one line, in letters. */
const TOUCHING = 0.3

/**
 * Lines as blocks, in which lines that form the columns of a table without ruling lines are rows. The first line of an
 * indented paragraph begins with two ideographic spaces.
 */
export function proseBlocks(fragments: readonly Fragment[]): PageBlock[] {
  const gutter = gutterOf(fragments)
  if (gutter !== null)
    return partsAt(gutter, fragments).flatMap((part) => {
      const lines = linesOf(part).map((line) => line.segments)
      const margin = marginOf(lines)
      return lines.map((segments) => proseBlock(segments, margin))
    })
  const lines = linesOf(fragments)
  const blocks: PageBlock[] = []
  const margin = marginOf(lines.map((line) => line.segments))
  for (let i = 0; i < lines.length;) {
    const run = tableRun(lines, i)
    if (isTable(run)) {
      const columns = columnsOf(run)
      for (const { segments } of run) blocks.push(blockOf(segments, inColumns(segments, columns, fragments)))
      i += run.length
    } else blocks.push(proseBlock(lines[i++]!.segments, margin))
  }
  return blocks
}

/** Where most lines begin. */
function marginOf(lines: readonly (readonly Segment[])[]): number {
  const counts = new Map<number, number>()
  for (const [first] of lines) {
    const x = Math.round(first!.x / 2) * 2
    counts.set(x, (counts.get(x) ?? 0) + 1)
  }
  let margin = 0
  for (const [x, count] of counts) if (count > (counts.get(margin) ?? 0)) margin = x
  return margin
}

function proseBlock(segments: readonly Segment[], margin: number): PageBlock {
  const first = segments[0]!
  const indent = (first.x - margin) / first.size
  const text = segments.map((segment) => segment.text).join('  ')
  return blockOf(segments, indent > 1.2 && indent < 3.2 ? `　　${text}` : text)
}

function blockOf(segments: readonly Segment[], line: string): PageBlock {
  const first = segments[0]!
  return { top: first.y - first.size, left: first.x, right: segments.at(-1)!.right, lines: [line] }
}

/** Where the space between two columns of prose runs, or null for a page of one column. */
export function gutterOf(fragments: readonly Fragment[]): number | null {
  const lines = linesOf(fragments, NARROW)
  const segments = lines.flatMap((line) => line.segments)
  if (segments.length < 16) return null
  const left = least(segments.map((s) => s.x))
  const width = greatest(segments.map((s) => s.right)) - left
  let best: { x: number; crossing: number } | null = null
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const x = left + width * share
    const crossing = segments.filter((s) => s.x < x && s.right > x).length
    if (crossing > segments.length * 0.15 || (best !== null && crossing >= best.crossing)) continue
    const [before, behind] = [segments.filter((s) => s.right <= x), segments.filter((s) => s.x >= x)]
    if ([before, behind].some((side) => side.length < 6 || medianWidth(side) < width * 0.25)) continue
    if (heightShared(before, behind) >= 0.5) best = { x, crossing }
  }
  return best?.x ?? null
}

/** Which share of the height of the shorter of two columns lies beside the other. */
function heightShared(before: readonly Segment[], behind: readonly Segment[]): number {
  const [a, b] = [before, behind].map((side) => side.map((s) => s.y)) as [number[], number[]]
  const shared = Math.min(greatest(a), greatest(b)) - Math.max(least(a), least(b))
  const shorter = Math.min(greatest(a) - least(a), greatest(b) - least(b))
  return shorter <= 0 ? 0 : shared / shorter
}

/** The lines that reach over the gutter, and the two columns. */
function partsAt(gutter: number, fragments: readonly Fragment[]): Fragment[][] {
  const across = linesOf(fragments, TOUCHING).filter((l) =>
    l.segments.some((s) => s.x < gutter && s.right > gutter),
  )
  const isAcross = (f: Fragment) => across.some((line) => Math.abs(line.y - f.y) <= line.size * 0.3)
  const rest = fragments.filter((f) => !isAcross(f))
  return [fragments.filter(isAcross), rest.filter((f) => f.x < gutter), rest.filter((f) => f.x >= gutter)]
}

function medianWidth(segments: readonly Segment[]): number {
  const widths = segments.map((s) => s.right - s.x).sort((a, b) => a - b)
  return widths[widths.length >> 1]!
}

/** Consecutive lines from `start` that are divided. */
function tableRun(lines: readonly TextLine[], start: number): TextLine[] {
  const run: TextLine[] = []
  for (let i = start; i < lines.length && lines[i]!.segments.length >= 2; i++) run.push(lines[i]!)
  return run
}

/** Whether divided lines are rows: several in sequence, most of them of three cells or with a number; or one full of numbers. */
function isTable(run: readonly TextLine[]): boolean {
  const numbers = (line: TextLine) => line.segments.filter((s) => /^[-+]?[\d.,]+$/.test(s.text)).length
  const rows = run.filter((line) => line.segments.length >= 3 || numbers(line) > 0).length
  return (
    (run.length >= 3 && rows * 2 > run.length) || (run.length > 0 && run.every((line) => numbers(line) >= 3))
  )
}

/** The left edges of columns: gaps that no segment of the fullest rows covers; in others cells may run together. */
function columnsOf(rows: readonly TextLine[]): number[] {
  const most = greatest(rows.map((row) => row.segments.length))
  const spans = rows
    .filter((row) => row.segments.length === most)
    .flatMap((row) => row.segments.map((s) => [s.x, s.right] as const))
    .sort((a, b) => a[0] - b[0])
  const starts: number[] = []
  let end = -Infinity
  for (const [x, right] of spans) {
    if (x > end + 1) starts.push(x)
    end = Math.max(end, right)
  }
  return starts
}

/**
 * A row in the columns of its table, words separated as narrowly as the columns ask; where two of its cells would share a
 * column, the row as it is divided.
 */
function inColumns(
  segments: readonly Segment[],
  columns: readonly number[],
  fragments: readonly Fragment[],
): string {
  const { y, size } = segments[0]!
  const columnOf = (x: number) =>
    Math.max(
      0,
      columns.findLastIndex((start) => x >= start - size * 0.5),
    )
  if (new Set(segments.map((s) => columnOf(s.x))).size < segments.length)
    return segments.map((segment) => segment.text).join('\t')
  const own = fragments
    .filter((f) => Math.abs(f.y - y) <= size * 0.45)
    .flatMap((f) =>
      splitAt(
        f,
        columns.map((start) => start - size * 0.4).filter((x) => x > f.x + size * 0.2 && x < f.right),
      ),
    )
  const cells = columns.map(() => '')
  for (const { x, text } of linesOf(own, TOUCHING).flatMap((line) => line.segments))
    cells[columnOf(x)] += `${cells[columnOf(x)] === '' ? '' : ' '}${text}`
  return cells.join('\t')
}
