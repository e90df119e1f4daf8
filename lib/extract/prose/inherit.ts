import { NUMBER, re } from './sentence.ts'
import { unknownBetween, type Frame, type ReadSentence, type Slot } from './frame.ts'
import type { Span } from './spans.ts'

/** No slot is inherited over more unknown characters than this: 3 are a body or a place, more are another thing. */
const MOST_UNKNOWN = 3
const MEANS = /^(?:其中|另外?)?,?(?:@)?(?:通过|利用|在|依托|借助|经|运用|以|依靠)/
/** Work on a channel is no means of publishing: 加强网站建设, 开通微信公众号. */
const WORK = /(?:加强|建设|作用|维护|完善|管理|推进|不断|优势|开设|开通|升级|改版|整合|检查|整改)/
const FOLLOWED = re('(?:粉丝|关注|订阅)[^,]{0,8}$')
const PAIRS = new Set(['head', 'channel', 'action'])

/** Fills the open slots of a sentence's frames, in their order; what is filled is marked as inherited. */
export function inherit(read: ReadSentence): void {
  distribute(read)
  for (const frame of read.frames) {
    if (frame.previous !== null && frame.previous.end === frame.at) pair(frame, frame.previous)
    if (frame.channels.length === 0) frame.channels = inheritedChannels(read, frame)
    if (frame.head === null) inheritHead(read, frame)
  }
}

const inherited = (slot: Slot): Slot => ({ ...slot, side: 'inherited' })
const asSlot = (span: Span): Slot => ({
  value: span.value,
  word: '',
  from: span.from,
  to: span.to,
  side: 'inherited',
})

/** 推送消息96期288条: issues and items of one subject; the second number takes the first one's words. */
function pair(frame: Frame, first: Frame): void {
  frame.head ??= first.head
  frame.channels = frame.channels.length > 0 ? frame.channels : first.channels
  frame.actions = frame.actions.length > 0 ? frame.actions : first.actions
  frame.left = first.left
  frame.leftFrom = first.leftFrom
}

function inheritHead(read: ReadSentence, frame: Frame): void {
  const { previous } = frame
  const hasOwnChannel = frame.channels.some((channel) => channel.side !== 'inherited')
  const unknown = unknownBetween(frame, frame.leftFrom, frame.at)
  if (hasOwnChannel || unknown > MOST_UNKNOWN) return
  if (previous !== null) {
    if (previous.head === null || previous.head.value === 'other') return
    frame.head = inherited(previous.head)
    if (frame.actions.length === 0) frame.actions = inheritedActions(previous).map(inherited)
    return
  }
  const before = frame.clause.depth > 0 ? frame.clause.outer : frame.clause.previous
  if (before === null || before.spans.some((span) => span.class === 'number')) return
  const head = before.spans.findLast((span) => span.class === 'head')
  if (head === undefined || head.value === 'other') return
  // 公开信息数量比上年增长20%,达到240条: the figure follows its comparison.
  if (head.value === 'info' && !frame.relations.has('reach') && !frame.relations.has('to')) return
  frame.head = asSlot(head)
  if (frame.actions.length === 0)
    frame.actions = before.spans.filter((span) => span.class === 'action').map(asSlot)
}

/** What was done holds for the next number, but not what became of one: carried over, granted, upheld. */
const PASSED_ON = new Set([
  'statutory',
  'publish',
  'make',
  'receive',
  'reply',
  'close',
  'handle',
  'issue',
  'hold',
  'submit',
  'repost',
])

function inheritedActions(previous: Frame): Slot[] {
  const passed = previous.actions.filter((action) => PASSED_ON.has(action.value))
  if (passed.length > 0 || previous.previous === null || previous.head?.side !== 'inherited') return passed
  return inheritedActions(previous.previous)
}

/** The channel of an adverbial just before (通过政府网站,公开信息65条), of an account with its followers, or of a running total that the year's own figure follows. */
function inheritedChannels(read: ReadSentence, frame: Frame): Slot[] {
  const { clause, previous } = frame
  const { masked } = read.sentence
  const isPublishing = frame.actions.some(
    (a) => a.side !== 'right' && (a.value === 'publish' || a.value === 'statutory'),
  )
  const before = clause.previous
  const first = read.frames.find((f) => f.clause === clause) === frame
  if (
    before !== null &&
    first &&
    isPublishing &&
    !(frame.isPart && unknownBetween(frame, frame.leftFrom, frame.at) > 0) &&
    !/其他|此外|另/.test(masked.slice(clause.from, frame.at))
  ) {
    const text = masked.slice(before.from, before.to)
    const channels = before.spans.filter((span) => span.class === 'channel')
    const hasNumber = before.spans.some((span) => span.class === 'number')
    const isMeans =
      MEANS.test(text.replace(/^[\u4e00-\u9fff]{0,8}(?=通过|利用|依托|借助)/, '')) &&
      !hasNumber &&
      !WORK.test(text)
    const isAccount = hasNumber && FOLLOWED.test(text.slice(0, text.indexOf(NUMBER)))
    if (channels.length > 0 && (isMeans || isAccount)) return channels.map(asSlot)
  }
  const isRisen = frame.relations.has('to') && frame.head?.side !== 'left'
  if (previous !== null && previous.channels.length > 0 && (isRisen || isYearsOwn(read, frame, previous)))
    return previous.channels.map(inherited)
  return []
}

/** 累计2650条,其中2022年发布318条: the year's own figure behind a running total of the same channel. */
function isYearsOwn(read: ReadSentence, frame: Frame, previous: Frame): boolean {
  if (frame.head !== null && frame.head.side !== 'inherited' && frame.head.value !== 'info') return false
  if (unknownBetween(frame, frame.leftFrom, frame.at) > MOST_UNKNOWN) return false
  const isDated = frame.left.some(
    (s) => s.class === 'date' || (s.class === 'period' && (s.value === 'this' || s.value === 'wholeYear')),
  )
  const { masked } = read.sentence
  const isRunning =
    /(?:累计|共)/.test(masked.slice(previous.leftFrom, previous.at)) ||
    /以来|上线已|历年/.test(masked.slice(0, previous.at))
  return isDated && isRunning
}

/**
 * 网站和微信各自公开信息73条、29条: as many names before 分别, 各 as numbers behind it are paired in order. Where they do not
 * match, the numbers are nobody's.
 */
function distribute(read: ReadSentence): void {
  for (const cue of read.spans) {
    if (cue.class !== 'relation' || cue.value !== 'each') continue
    const clause = read.clauses.find((c) => c.spans.includes(cue))
    if (clause === undefined) continue
    const numbers = distributed(read, cue)
    if (numbers.length < 2) continue
    const start = read.frames.findLast((f) => f.at < cue.from && f.clause === clause)?.end ?? clause.from
    let named = clause.spans.filter(
      (span) => span.from >= start && span.to <= cue.from && PAIRS.has(span.class),
    )
    if (
      named.length < 2 &&
      clause.previous !== null &&
      !clause.previous.spans.some((s) => s.class === 'number')
    )
      named = [...clause.previous.spans.filter((span) => PAIRS.has(span.class)), ...named]
    const names = namesFor(named, numbers.length)
    const shared = clause.spans.filter(
      (span) => span.from >= cue.to && span.to <= numbers[0]!.at && PAIRS.has(span.class),
    )
    const around = [...clause.spans.filter((s) => s.class === 'action' && s.to <= cue.from), ...shared]
    numbers.forEach((frame, i) => {
      const name = names?.[i]
      frame.relations.add(name === undefined ? 'shared' : 'paired')
      if (name === undefined) return
      if (name.class === 'channel') frame.channels = [{ ...asSlot(name), side: 'left' }]
      else if (name.class === 'head') frame.head = { ...asSlot(name), side: 'left' }
      const actions = around.filter((span) => span.class === 'action')
      frame.actions = (name.class === 'action' ? [name] : actions).map((span) => ({
        ...asSlot(span),
        side: 'left',
      }))
      const head =
        shared.find((span) => span.class === 'head') ?? named.findLast((span) => span.class === 'head')
      if (name.class !== 'head' && head !== undefined) frame.head = { ...asSlot(head), side: 'left' }
      frame.leftFrom = Math.min(frame.leftFrom, numbers[0]!.leftFrom)
    })
  }
}

/** The names of one class that match the numbers; null where none do. */
function namesFor(named: readonly Span[], count: number): Span[] | null {
  for (const kind of ['channel', 'head', 'action'] as const) {
    const of = named.filter((span) => span.class === kind && !(kind === 'head' && span.value === 'info'))
    const distinct = of.filter((span, i) => of.findIndex((other) => other.value === span.value) === i)
    if (distinct.length === count) return distinct
  }
  return null
}

/** The numbers behind the cue that have no words of their own. */
function distributed(read: ReadSentence, cue: Span): Frame[] {
  const found: Frame[] = []
  for (const frame of read.frames) {
    if (frame.at < cue.to) continue
    const own = frame.left.filter(
      (span) => PAIRS.has(span.class) && (found.length > 0 || span.from >= cue.to),
    )
    if (found.length > 0 && own.length > 0) break
    if (found.length > 0 && unknownBetween(frame, frame.leftFrom, frame.at) > 1) break
    found.push(frame)
  }
  return found
}
