import type { Place, ReadSentence } from './frame.ts'
import type { DateMention } from './sentence.ts'
import type { Span } from './spans.ts'

/**
 * When a number counts, from the nearest cue on its left. `own`: the report's year, `said` if in words of its own (2022年,
 * 本年度), not only by silence. `part`: some months of it.
 */
export type Period =
  { kind: 'own'; said: boolean } | { kind: 'year'; year: number } | { kind: 'cumulative' } | { kind: 'plan' }

const SILENT: Period = { kind: 'own', said: false }
const COMPARED = /(?:与|和|同|比|较|相比于?|相较于?|对比)$/
const CARRIED = /^(?:度|全年)?(?:的)?(?:结转|转入|转结|接转|遗留)/

/**
 * The period of a frame. Cues are taken in order: a later one on the left replaces an earlier; a bracket's end gives back the
 * one before the bracket; a plan, a stock or 从 … 的 holds in its clause only.
 * @param year the report's year, null where it is not known
 */
export function periodOf(read: ReadSentence, frame: Place, year: number | null): Period {
  const { masked } = read.sentence
  let state: Period = SILENT
  let clauseEnd = -1
  let beforeClause: Period = SILENT
  const held: { state: Period; from: number }[] = []
  const local = (next: Period, at: number) => {
    if (clauseEnd < at) beforeClause = state
    clauseEnd = clauseAtPlace(read, at)
    state = next
  }
  const dates = new Map(read.sentence.dates.map((date) => [date.at, date]))
  for (const [i, span] of read.spans.entries()) {
    if (span.from >= frame.at) break
    if (clauseEnd >= 0 && span.from >= clauseEnd) {
      state = beforeClause
      clauseEnd = -1
    }
    if (span.class === 'mark' && span.value === '(') held.push({ state, from: span.from })
    else if (span.class === 'mark' && span.value === ')') state = held.pop()?.state ?? state
    const before = masked.slice(0, span.from)
    const after = masked.slice(span.to)
    if (span.class === 'date') {
      const date = dates.get(span.from)
      if (date !== undefined) dateCue(date, before, after, i)
    } else if (span.class === 'period') periodCue(span, before, after)
    else if (span.class === 'relation' && span.value === 'to') state = { kind: 'own', said: true }
  }
  if (clauseEnd >= 0 && frame.at >= clauseEnd) state = beforeClause
  if (/^(?:[^,。;]{0,4})(?:的)?(?:任务|目标|计划)/.test(masked.slice(frame.end, frame.end + 8)))
    return { kind: 'plan' }
  return state

  function dateCue(date: DateMention, before: string, after: string, i: number): void {
    if (COMPARED.test(before) || CARRIED.test(after)) return
    // 转入2023年, 结转至2023年: where applications went, not when they came.
    if (/(?:转入|结转|结转至|结转到|转至|转到|转结)$/.test(before)) return
    const isUntil = /(?:截至|截止|截止到|截至到)$/.test(before)
    const earlier = read.spans.slice(0, i).findLast((s) => s.class === 'date')
    const isRange =
      !isUntil && earlier !== undefined && /^(?:至|到|-|—|~)$/.test(masked.slice(earlier.to, date.at))
    const previous = isRange ? lastDate(read, date.at, dates) : null
    if (previous !== null && previous.year !== null && date.year !== null && previous.year !== date.year) {
      state = { kind: 'cumulative' }
      return
    }
    if (
      /^(?:\d|以来|起至今)/.test(after) ||
      /^[^,。;]{0,14}(?:以来|上线已|开通至今|至今|实施起)/.test(after)
    ) {
      // 2022年以来 in the report of 2022 is the year itself.
      const isThis = after.startsWith('以来') && date.isYear && date.year === year
      state = isThis ? { kind: 'own', said: true } : { kind: 'cumulative' }
      return
    }
    if (isUntil) {
      state = untilCue(date, after)
      return
    }
    if (date.year === null) return
    if (/^(?:[^,。;\ue000]{0,3})(?:计划|目标|拟|预计|力争)/.test(after)) {
      local({ kind: 'plan' }, date.at)
      return
    }
    state =
      year !== null && date.year !== year ? { kind: 'year', year: date.year } : { kind: 'own', said: true }
    // 从2021年的290条增至311条: the year is the first number's alone.
    if (/[从由]$/.test(before)) local(state, date.at)
  }

  /** 截至 the end of the report's own year is that year, unless a running total follows; any other day is a running total. */
  function untilCue(date: DateMention, after: string): Period {
    const isOwnYear = date.year === null ? !date.isYear : date.year === year
    const upTo = after.slice(0, Math.max(0, frame.at - date.at))
    const isTotal = /累计/.test(upTo) && !/本年|今年|年度/.test(upTo)
    if (!isOwnYear) return { kind: 'cumulative' }
    return isTotal && date.year !== null ? { kind: 'cumulative' } : { kind: 'own', said: true }
  }

  /** A plan that opens the sentence is all of it; one inside holds in its clause. */
  function planCue(span: Span): void {
    if (span.from <= 2 && /^(?:下一步|今后|明年|下一年|来年)/.test(masked)) state = { kind: 'plan' }
    else local({ kind: 'plan' }, span.from)
  }

  function periodCue(span: Span, before: string, after: string): void {
    switch (span.value) {
      case 'this':
        state = { kind: 'own', said: true }
        return
      case 'wholeYear':
        if (state.kind === 'cumulative' || state.kind === 'own') state = { kind: 'own', said: true }
        return
      case 'last':
        if (COMPARED.test(before) || CARRIED.test(after) || /结转$/.test(before)) return
        if (/[从由]$/.test(before))
          local(year === null ? SILENT : { kind: 'year', year: year - 1 }, span.from)
        else if (year !== null) state = { kind: 'year', year: year - 1 }
        return
      case 'next':
        if (/(?:结转|转入|转结|转|至|到)$/.test(before)) return
        planCue(span)
        return
      case 'since': {
        const date = lastDate(read, span.from, dates)
        const isOwn = date !== null && date.at === span.from - 1 && date.isYear && date.year === year
        if (!isOwn) state = { kind: 'cumulative' }
        return
      }
      case 'until':
        if (/^,?(?:年底|年末|岁末)/.test(after)) state = { kind: 'own', said: true }
        else if (/^,?(?:目前|现在|今)/.test(after)) state = { kind: 'cumulative' }
        return
      case 'stock':
        local({ kind: 'cumulative' }, span.from)
        return
      case 'plan':
        planCue(span)
    }
  }
}

function lastDate(
  read: ReadSentence,
  at: number,
  dates: ReadonlyMap<number, DateMention>,
): DateMention | null {
  const span = read.spans.findLast((s) => s.class === 'date' && s.from < at)
  return span === undefined ? null : (dates.get(span.from) ?? null)
}

function clauseAtPlace(read: ReadSentence, at: number): number {
  return read.clauses.findLast((clause) => clause.from <= at && at < clause.to)?.to ?? at + 1
}
