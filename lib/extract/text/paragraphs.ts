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
function headingOf(folded: string): { rank: number; mark: string } | null {
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

/** A line of prose that is open for the next. */
interface Open {
  from: number
  to: number
  first: Line
  last: Line
}

/**
 * Joins the lines of wrapped paragraphs and hangs each paragraph under its headings. A heading that carries a figure or says
 * that there was none is a paragraph as well; a heading inside a paragraph begins a new one. Lines that a table has taken are
 * left out and end a paragraph only where a new one begins.
 * @param taken indexes of lines that belong to tables
 */
export function paragraphsOf(
  layout: Layout,
  taken: ReadonlySet<number>,
): { paragraphs: Paragraph[]; headings: Heading[] } {
  const paragraphs: Paragraph[] = []
  const headings: Heading[] = []
  let path: Heading[] = []
  let open: Open | null = null
  const enter = (rank: number, from: number, to: number, numbered: boolean) => {
    const { start, end } = original(layout, from, to)
    const entry: Heading = { rank, text: foldedSlice(layout, from, to), start, end, numbered }
    headings.push(entry)
    path = [...path.filter((heading) => heading.rank < rank), entry]
  }
  const add = (from: number, to: number, lines: [number, number]) =>
    paragraphs.push({ text: foldedSlice(layout, from, to), from, to, headings: path, lines })
  const close = () => {
    if (open === null) return
    let { from } = open
    const { to, last } = open
    open = null
    for (const led of leadIns(layout, from, to)) {
      if (led.at > from) add(from, led.at, [lineAt(layout, from), lineAt(layout, led.at - 1)])
      enter(led.rank, led.at, led.at + led.length, true)
      from = led.at
    }
    add(from, to, [lineAt(layout, from), last.index])
  }
  const solid = layout.lines.filter((line) => line.kind !== 'blank')
  solid.forEach((line, i) => {
    if (line.kind === 'cells' || taken.has(line.index)) return close()
    const text = foldedSlice(layout, line.from, line.to)
    const heading = headingOf(text)
    const current = open as Open | null
    if (current !== null && goesOn(layout, current, line, heading)) {
      current.to = line.to
      current.last = line
      return
    }
    close()
    const next = solid[i + 1]
    const isHeading = heading !== null && isHeadingLine(text) && !isWrapped(layout, line, next, taken)
    if (isHeading) {
      enter(heading.rank, line.from, line.to, heading.mark !== '')
      if (SAYS.test(text.slice(heading.mark.length))) add(line.from, line.to, [line.index, line.index])
    } else open = { from: line.from, to: line.to, first: line, last: line }
  })
  close()
  return { paragraphs, headings }
}

/** A heading that states something: a figure with what it counts, or that nothing came. */
const SAYS =
  /\d[余多]?[万亿]?[余多]?(条|件|次|篇|个|份|人次|人|起|宗|项|元|万元|期|场)(?!工作|重点|任务)|(未|没有)(收到|接到|发生|收取|产生|受理|出现)/

/** What stands at the end of a line that cannot end a paragraph, and at the front of one that cannot begin it. */
const UNFINISHED = /([,、(《"]|[和与及或为在对从由向将把被以按等于共达约至到的]|通过|其中|收到|办结)$/
const CONTINUED =
  /^([,、;。:)》%]|[条次篇份](?!例)|\d+[余多]?[万亿]?[余多]?(条|件|次|篇|份|人次|项|个|起|宗|元|万元))/
const ENDED = /[。!?;:]["')]?$/

/** Whether a line goes on the paragraph that is open. */
function goesOn(layout: Layout, open: Open, line: Line, heading: { mark: string } | null): boolean {
  const before = foldedSlice(layout, Math.max(open.from, open.to - 8), open.to)
  const text = foldedSlice(layout, line.from, Math.min(line.to, line.from + 8))
  if (/[,、]$/.test(before)) return true
  const isIndented = /^(\u3000|[ \u00a0]{2})/.test(layout.text.slice(line.start, line.start + 2))
  if (ENDED.test(before) || isIndented) return false
  const isUnfinished = UNFINISHED.test(before) || CONTINUED.test(text)
  if (heading !== null && heading.mark !== '') return /[、和与及或第至]$/.test(before)
  return isUnfinished || isFull(layout, open.last) || isPageBreak(layout, open.last, line)
}

/** Whether a line that looks like a heading is the first of a wrapped sentence: full, and the next goes on with it. */
function isWrapped(layout: Layout, line: Line, next: Line | undefined, taken: ReadonlySet<number>): boolean {
  if (next === undefined || next.kind !== 'text' || taken.has(next.index)) return false
  const text = foldedSlice(layout, line.from, line.to)
  const after = foldedSlice(layout, next.from, next.to)
  if (TITLE.test(text) || headingOf(after)?.mark) return false
  const isIndented = /^(\u3000|[ \u00a0]{2})/.test(layout.text.slice(next.start, next.start + 2))
  return !isIndented && (CONTINUED.test(after) || (UNFINISHED.test(text) && isWidest(layout, line)))
}

/** How titles of sections end. */
const TITLE = /(情况|问题|事项|措施|说明|概述)$/

/** A heading stands alone on its line: no sentence ends in it. */
const isHeadingLine = (text: string) => !/[。;!?,:]$/.test(text)

interface LeadIn {
  rank: number
  /** Folded index of its first character, and how many it has without what ends it. */
  at: number
  length: number
}

/**
 * The headings inside a paragraph that lead in what follows: at its front 「（一）主动公开情况。2022年…」, 「五、行政复议、诉讼情况:无」
 * or, with blanks behind it, 「（一）主动公开情况　2022年…」; behind a sentence only where they name a matter of reports.
 */
function leadIns(layout: Layout, from: number, to: number): LeadIn[] {
  const text = foldedSlice(layout, from, to)
  const found: LeadIn[] = []
  const starts = [0, ...[...text.matchAll(/[。;]/g)].map((end) => end.index + 1)]
  for (const start of starts) {
    const led = leadIn(layout, from + start, text.slice(start, start + LONGEST_LEAD))
    if (led !== null && (start === 0 || MATTER.test(text.slice(start, start + led.length))))
      found.push({ ...led, at: from + start })
  }
  return found
}

const LONGEST_LEAD = 48
const MATTER = /(公开|申请|复议|诉讼|收费|费用|解读|回应|提案|建议|情况|机构|培训|保障|监督|投诉|举报)/

function leadIn(layout: Layout, at: number, text: string): { rank: number; length: number } | null {
  for (const [rank, pattern] of RANKS) {
    const mark = pattern.exec(text)?.[0]
    if (mark === undefined) continue
    const rest = text.slice(mark.length)
    const spaced = [...rest.matchAll(/情况/g)]
      .map((word) => word.index + 2)
      .find((end) => isSpaced(layout, at + mark.length + end))
    const end = spaced ?? rest.search(/[。:]/)
    if (end < 2 || end > 30) return null
    const words = rest.slice(0, end)
    return /[,\d;]/.test(words) ? null : { rank, length: mark.length + end }
  }
  return null
}

/** Whether blanks stand in front of a folded character, on its line. */
function isSpaced(layout: Layout, index: number): boolean {
  const [before, at] = [layout.folded.at[index - 1], layout.folded.at[index]]
  return (
    before !== undefined && at !== undefined && /^[ \u00a0\u3000]+$/.test(layout.text.slice(before + 1, at))
  )
}

/** The line that a folded character stands on. */
function lineAt(layout: Layout, index: number): number {
  let [low, high] = [0, layout.lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (layout.lines[middle]!.to <= index) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whether a line is long enough to have been wrapped rather than ended: in the narrow columns of a page it is about as
 * long as most lines around it.
 */
function isFull(layout: Layout, line: Line): boolean {
  const length = line.to - line.from
  return length >= 18 || (length >= 11 && isWidest(layout, line))
}

/** Whether a line is about as long as most lines around it, and none is longer. */
function isWidest(layout: Layout, line: Line): boolean {
  const length = line.to - line.from
  const near = layout.lines
    .slice(Math.max(0, line.index - NEAR), line.index + NEAR + 1)
    .filter((other) => other.kind === 'text')
    .map((other) => other.to - other.from)
  const longest = Math.max(...near)
  return longest <= length + 3 && near.filter((other) => other >= longest - 3).length * 2 > near.length
}

/** How many lines above and below are around a line. */
const NEAR = 5

/**
 * Whether a page ends between two lines, by a form feed, its number or its running lines: a sentence goes on over it however
 * short its last line is.
 */
function isPageBreak(layout: Layout, before: Line, after: Line): boolean {
  return /\f|\S/.test(layout.text.slice(before.end, after.start))
}
