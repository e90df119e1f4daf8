import { foldedSlice, original, type Heading, type Layout, type Line, type Paragraph } from './layout.ts'

const RANKS: readonly (readonly [number, RegExp])[] = [
  [1, /^(第[一二三四五六七八九十]+(部分|章)|[一二三四五六七八九十]{1,3}[、.,])/],
  [2, /^(\([一二三四五六七八九十]{1,3}\)[、.]?)/],
  [3, /^(\d{1,2}[、.](?!\d)|\(\d{1,2}\)|[①-⑳])/],
]
/** Headings that often lose their number. */
const BARE =
  /^.{0,14}(概述|总体情况|基本情况|工作情况|公开情况|办理情况|减免情况|诉讼情况|诉讼的情况|建设情况|保障情况|管理情况|检查情况|改进情况|存在(的)?(主要)?问题.{0,12}|需要(报告|说明)的事项)$/

/** Rank and mark of a line that reads as a heading, or null. */
export function headingOf(folded: string): { rank: number; mark: string } | null {
  for (const [rank, pattern] of RANKS) {
    const mark = pattern.exec(folded)?.[0]
    if (mark === undefined) continue
    return folded.length - mark.length <= (rank === 3 ? 24 : 46) && !/[。;!?]./.test(folded)
      ? { rank, mark }
      : null
  }
  if (folded.length <= 24 && BARE.test(folded)) return { rank: 1, mark: '' }
  return null
}

/**
 * Joins hard-wrapped lines into paragraphs and hangs each under its headings. Lines that a table has taken are left
 * out and end a paragraph only where a new one begins.
 * @param taken indexes of lines that belong to tables
 */
export function paragraphsOf(
  layout: Layout,
  taken: ReadonlySet<number>,
): { paragraphs: Paragraph[]; headings: Heading[] } {
  const paragraphs: Paragraph[] = []
  const headings: Heading[] = []
  let path: Heading[] = []
  let open: { from: number; to: number; first: Line; last: Line } | null = null
  const close = () => {
    if (open === null) return
    const text = foldedSlice(layout, open.from, open.to)
    paragraphs.push({
      text,
      from: open.from,
      to: open.to,
      headings: path,
      lines: [open.first.index, open.last.index],
    })
    open = null
  }
  for (const line of layout.lines) {
    if (line.kind === 'blank') continue
    if (line.kind === 'cells' || taken.has(line.index)) {
      close()
      continue
    }
    const text = foldedSlice(layout, line.from, line.to)
    const heading = headingOf(text)
    const isIndented = /^(\u3000|[ \u00a0]{2})/.test(layout.text.slice(line.start, line.start + 2))
    const current = open as { from: number; to: number; first: Line; last: Line } | null
    const wraps =
      current !== null &&
      !isIndented &&
      (heading === null || heading.mark === '') &&
      !/[。!?;:]["')]?$/.test(foldedSlice(layout, Math.max(current.from, current.to - 2), current.to)) &&
      (isFull(layout, current.last) || isPageBreak(layout, current.last, line))
    if (wraps && current !== null) {
      current.to = line.to
      current.last = line
      continue
    }
    close()
    if (heading !== null && isHeadingLine(text)) {
      const { start, end } = original(layout, line.from, line.to)
      const entry: Heading = { rank: heading.rank, text, start, end, numbered: heading.mark !== '' }
      headings.push(entry)
      path = [...path.filter((h) => h.rank < heading.rank), entry]
      continue
    }
    const led = leadIn(text)
    if (led !== null) {
      const mark = led.rank
      const { start, end } = original(layout, line.from, line.from + led.length)
      const entry: Heading = { rank: mark, text: text.slice(0, led.length), start, end, numbered: true }
      headings.push(entry)
      path = [...path.filter((h) => h.rank < mark), entry]
    }
    open = { from: line.from, to: line.to, first: line, last: line }
  }
  close()
  return { paragraphs, headings }
}

/** A heading stands alone on its line: no sentence ends in it. */
const isHeadingLine = (text: string) => !/[。;!?,:]$/.test(text)

/** A heading at the front of its own paragraph: 「（一）主动公开情况。2022年…」 or 「五、行政复议、诉讼情况:无」. */
function leadIn(text: string): { rank: number; length: number } | null {
  for (const [rank, pattern] of RANKS) {
    const mark = pattern.exec(text)?.[0]
    if (mark === undefined) continue
    const end = text.slice(mark.length).search(/[。:]/)
    if (end < 2 || end > 30) return null
    const words = text.slice(mark.length, mark.length + end)
    return /[,\d;]/.test(words) ? null : { rank, length: mark.length + end }
  }
  return null
}

/**
 * Whether a line is long enough to have been wrapped rather than ended: in the narrow columns of a page it is about as
 * long as most lines around it.
 */
function isFull(layout: Layout, line: Line): boolean {
  const length = line.to - line.from
  if (length >= 18 || length < 11) return length >= 18
  const near = layout.lines
    .slice(Math.max(0, line.index - NEAR), line.index + NEAR + 1)
    .filter((other) => other.kind === 'text')
    .map((other) => other.to - other.from)
  const longest = Math.max(...near)
  return longest <= length + 3 && near.filter((other) => other >= longest - 3).length * 2 > near.length
}

/** How many lines above and below are around a line. */
const NEAR = 5

/** A sentence goes on over a page break however short its last line is. */
function isPageBreak(layout: Layout, before: Line, after: Line): boolean {
  return layout.text.slice(before.end, after.start).includes('\f')
}
