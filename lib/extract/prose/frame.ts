import { clausesOf, type Clause } from './clauses.ts'
import type { ReportContext } from './context.ts'
import type { Mention, Sentence } from './sentence.ts'
import { spansOf, type Span } from './spans.ts'

/** A word that fills a slot, and whether the number has it from its own words or from those of a number before it. */
export interface Slot {
  value: string
  word: string
  from: number
  to: number
  side: 'left' | 'right' | 'inherited'
}

/**
 * One number with the words that are its own: on its left back to the number before, on its right to the clause's end or
 * to the words of the next number. What the words leave open is inherited as `inherit` states.
 */
export interface Frame {
  mention: Mention
  /** Index of the number in the masked sentence, and of the end of its unit. */
  at: number
  end: number
  unit: string
  clause: Clause
  left: Span[]
  right: Span[]
  leftFrom: number
  rightTo: number
  head: Slot | null
  actions: Slot[]
  channels: Slot[]
  qualities: Slot[]
  /** Words of relation on the left: total, part, each, same, to, delta … */
  relations: Set<string>
  /** Whether 其中 or the like stands before it in the sentence, or in its bracket. */
  isPart: boolean
  previous: Frame | null
  /** For each character of the sentence, whether no word covers it; what a bracket of the clause holds counts as covered. */
  unknown: (from: number, to: number) => number
}

/** Where in a sentence something is stated: what its owner and its period are read from. */
export type Place = Pick<Frame, 'at' | 'end' | 'clause'>

/** A sentence as it is read: its spans, clauses and frames. */
export interface ReadSentence {
  sentence: Sentence
  spans: Span[]
  clauses: Clause[]
  frames: Frame[]
}

const UNIT =
  /^(?:余|多)?(条次|条\/次|条\(次\)|条\(次|件次|件\(次\)|件\/次|篇次|篇\(条\)|篇\(次\)|场次|场\(次\)|批次|人次|人\(次\)|班次|项次|个次|万元|亿元|元|条|件|篇|份|则|起|宗|例|期|场|批|次|人|名|个|项|部|家|户|册|块|台|幅|届|页|天|类|种|号|位|处|本|张|亩|吨|公里|平方米|岁|集|章|款|编|卷|辆|套|所|座|间|枚|面|句|字|平台|分|倍|步|字节|公众号|微信|日|周|月|年|小时|时)/

/** Reads the frames of a sentence, in the order of its numbers. */
export function readSentence(sentence: Sentence, context: ReportContext): ReadSentence {
  const { masked, mentions } = sentence
  const spans = spansOf(sentence, context)
  const clauses = clausesOf(masked, spans)
  const byPlace = new Map(mentions.map((mention) => [mention.at, mention]))
  const unknownIn = unknownCounter(masked, spans)
  const slot = (span: Span, side: Slot['side']) => slotOf(masked, span, side)
  const slots = (of: readonly Span[], kind: Span['class'], side: 'left' | 'right') =>
    of.filter((span) => span.class === kind).map((span) => slot(span, side))
  const frames: Frame[] = []
  for (const clause of clauses) {
    const numbers = clause.spans.filter((span) => span.class === 'number' && byPlace.has(span.from))
    let territory = clause.from
    numbers.forEach((number, i) => {
      const next = numbers[i + 1]
      const unit = unitAt(masked, number.to)
      const end = number.to + unit.length
      const left = within(clause.spans, territory, number.from)
      const behind = within(clause.spans, end, next?.from ?? clause.to)
      const stop = next === undefined ? clause.to : bordersAt(masked, behind, end, left)
      const right = within(behind, end, stop)
      frames.push({
        mention: byPlace.get(number.from)!,
        at: number.from,
        end,
        unit: unit.replace(/^[余多]/, ''),
        clause,
        left,
        right,
        leftFrom: territory,
        rightTo: stop,
        head: headOf(masked, left, right, unit),
        actions: [...slots(left, 'action', 'left'), ...slots(right, 'action', 'right')],
        // 信息公开目录类信息: a kind of information, no place.
        channels: slots(left, 'channel', 'left').filter((channel) => masked[channel.to] !== '类'),
        qualities: [...slots(left, 'quality', 'left'), ...slots(right, 'quality', 'right')],
        relations: new Set(left.filter((span) => span.class === 'relation').map((span) => span.value)),
        isPart: false,
        previous: null,
        unknown: (from, to) => unknownIn(from, to, clause.depth),
      })
      territory = stop
    })
  }
  frames.sort((a, b) => a.at - b.at)
  frames.forEach((frame, i) => {
    frame.previous = frames[i - 1] ?? null
    frame.isPart = isPartAt(masked, frame, spans)
    if (frame.channels.length === 0 && frame.head?.side !== 'left')
      frame.channels = slots(frame.right, 'channel', 'right')
  })
  return { sentence, spans, clauses, frames }
}

function unitAt(masked: string, at: number): string {
  return UNIT.exec(masked.slice(at, at + 6))?.[0] ?? ''
}

const within = (spans: readonly Span[], from: number, to: number) =>
  spans.filter((span) => span.from >= from && span.to <= to)

/**
 * Where the words of a number end and those of the next begin: at the first 、 or 和 between them; without one, behind the
 * noun that stands right behind its unit, if it has none on its left; else right behind the unit.
 */
function bordersAt(masked: string, behind: readonly Span[], end: number, left: readonly Span[]): number {
  const border = behind.find(
    (span) =>
      (span.class === 'mark' && span.value === '、') ||
      (span.class === 'glue' && /^(?:和|与|及|以及|并)$/.test(masked.slice(span.from, span.to))),
  )
  if (border !== undefined) return border.class === 'mark' ? border.to : border.from
  const first = behind.find((span) => span.class !== 'glue')
  const hasOwn = left.some((span) => span.class === 'head')
  return !hasOwn && first?.class === 'head' ? first.to : end
}

/** The noun that is counted: the last on the left, else the first on the right, and that only behind a unit. */
function headOf(masked: string, left: readonly Span[], right: readonly Span[], unit: string): Slot | null {
  const last = left.findLast((span) => span.class === 'head')
  if (last !== undefined) return slotOf(masked, last, 'left')
  if (unit === '') return null
  const first = right.find((span) => span.class === 'head')
  return first === undefined ? null : slotOf(masked, first, 'right')
}

/** The slot that a word fills. */
function slotOf(masked: string, span: Span, side: Slot['side']): Slot {
  return { value: span.value, word: masked.slice(span.from, span.to), from: span.from, to: span.to, side }
}

/** 其中 reaches to the end of the sentence; a bracket right behind a number holds its parts. */
function isPartAt(masked: string, frame: Frame, spans: readonly Span[]): boolean {
  const { clause } = frame
  if (
    clause.depth > 0 &&
    clause.outer?.spans.some((span) => span.class === 'number' && span.to < clause.from)
  )
    return true
  const cue = spans.findLast(
    (span) => span.class === 'relation' && span.value === 'part' && span.from < frame.at,
  )
  if (cue === undefined) return false
  // 其中 has its whole in the sentence or before it; 包括 and 主要是 need a number that they are part of.
  return (
    masked.startsWith('其中', cue.from) ||
    spans.some((span) => span.class === 'number' && span.from < cue.from)
  )
}

/** Counts the characters of a stretch that no word covers; what stands in deeper brackets does not count. */
function unknownCounter(
  masked: string,
  spans: readonly Span[],
): (from: number, to: number, depth: number) => number {
  const covered = new Uint8Array(masked.length)
  for (const span of spans) covered.fill(1, span.from, span.to)
  const depths = new Uint8Array(masked.length)
  let depth = 0
  for (let i = 0; i < masked.length; i++) {
    if (masked[i] === '(') depth++
    depths[i] = depth
    if (masked[i] === ')' && depth > 0) depth--
  }
  return (from, to, own) => {
    let unknown = 0
    for (let i = from; i < to; i++) if (covered[i] === 0 && depths[i]! <= own) unknown++
    return unknown
  }
}

/** Characters of a stretch that the reading skipped. */
export const unknownBetween = (frame: Frame, from: number, to: number): number => frame.unknown(from, to)
