import type { Status } from '#lib/model/status'
import type { Exclusion, ReportContext } from './context.ts'
import type { Frame, Place, ReadSentence } from './frame.ts'
import { ownerOf } from './owner.ts'
import { periodOf } from './period.ts'
import type { Sentence } from './sentence.ts'
import type { Topic } from './topic.ts'
import type { Claim } from './accept/claim.ts'

/** What a passage of prose states of an indicator. */
export interface Statement {
  indicator: string
  value: number
  status: Status
  /** Folded indexes in the document: the quote. */
  from: number
  to: number
  /** The higher, the surer that the passage states this indicator. */
  strength: number
  unit: string
  note: string | null
  /** The year that is printed where it is held for a slip: the figure counts as the report's own all the same. */
  slip: number | null
  /** Why the figure is not this report's own; such a statement is never accepted. */
  exclusion: Exclusion | null
  /** Only ever held against a table's value. */
  rivalOnly: boolean
  /** Folded index of the number, or of the negation: where over the report the statement stands. */
  at: number
  /** Whether the words themselves say that it is the body's own, of the year, a sum, or a part of one. */
  said: {
    owner: boolean
    year: boolean
    total: boolean
    statutory: boolean
    part: boolean
    contrast: boolean
  }
  paragraph: number
}

export interface ProseInput {
  read: ReadSentence
  sentence: Sentence
  topic: Topic
  context: ReportContext
  /** Which paragraph of the report the sentence stands in. */
  paragraph: number
  channelsBefore: readonly string[]
}

/** What speaks against taking a figure as this report's own of its year, and what says that it is. */
export function ownershipOf(
  input: ProseInput,
  place: Place,
): { exclusion: Exclusion | null; saidOwner: boolean; saidYear: boolean } {
  const period = periodOf(input.read, place, input.context.year)
  const owner = ownerOf(input.read, place, input.context)
  const exclusion = period.kind === 'own' ? owner.exclusion : period
  return { exclusion, saidOwner: owner.said, saidYear: period.kind === 'own' && period.said }
}

/** The statement that a claim makes of a frame's number; the quote runs from the frame's words to its unit or the noun behind it. */
export function stated(input: ProseInput, frame: Frame, claim: Claim): Statement {
  const { sentence, context } = input
  const { masked, map } = sentence
  const own = ownershipOf(input, frame)
  const isDelta = frame.left.findLast(
    (span) => span.class !== 'glue' && !(span.class === 'relation' && span.value === 'approx'),
  )
  const isCarried = claim.indicator.startsWith('applications_carried')
  const exclusion: Exclusion | null =
    isDelta?.class === 'relation' && isDelta.value === 'delta' && isDelta.to > frame.at - 4
      ? { kind: 'delta' }
      : isCarried &&
          own.exclusion?.kind === 'year' &&
          isNeighbour(claim.indicator, own.exclusion.year, context.year)
        ? null
        : own.exclusion?.kind === 'cumulative' && IS_STOCK.test(claim.indicator)
          ? null
          : own.exclusion
  let start = claim.from ?? frame.leftFrom
  while (start < frame.at && /[,、;:。)]/.test(masked[start]!)) start++
  const behind = frame.head?.side === 'right' ? Math.max(frame.end, frame.head.to) : frame.end
  return {
    indicator: claim.indicator,
    value: claim.value ?? frame.mention.value,
    status: frame.mention.approximate || isAbout(masked.slice(frame.at + 1)) ? 'approximate' : 'reported',
    from: map[start]!,
    to: map[Math.min(behind, map.length - 1)]!,
    strength: claim.strength,
    unit: claim.unit ?? '',
    note: claim.note ?? null,
    slip: null,
    exclusion,
    rivalOnly: claim.rivalOnly ?? false,
    at: map[frame.at]!,
    said: {
      owner: own.saidOwner,
      year: own.saidYear || frame.relations.has('to'),
      total: frame.relations.has('total') || frame.relations.has('cumulative'),
      statutory: frame.actions.some((action) => action.value === 'statutory' && action.side !== 'inherited'),
      part: frame.isPart,
      contrast: isContrast(frame),
    },
    paragraph: input.paragraph,
  }
}

/** How many there are at a time: 现有, 截至 and 共 say nothing against them. */
const IS_STOCK = /^staff_|_in_force$/

/** Whether the words of a number itself, or the clause that leads to it, say whose or of which year it is. */
function isContrast(frame: Frame): boolean {
  const before = frame.clause.previous
  const lead = before !== null && before.spans.every((span) => span.class !== 'number') ? before.spans : []
  return (
    frame.relations.has('to') ||
    [...lead, ...frame.left].some(
      (span) =>
        (span.class === 'owner' && span.value === 'own') ||
        span.class === 'date' ||
        (span.class === 'period' && span.value === 'this'),
    )
  )
}

/** A carry-over dated with a year must be the neighbour's: 2021年结转 in the report of 2022. */
function isNeighbour(indicator: string, stated: number | null, year: number | null): boolean {
  if (year === null || stated === null) return false
  return indicator === 'applications_carried_in' ? stated === year - 1 : stated === year + 1
}

/** Whether the words behind a number make it an approximate one: 300条以上, 50篇左右. */
function isAbout(rest: string): boolean {
  return /^(?:条次|条|件次|件|篇次|篇|份|次|人次|人|个|期)?(?:以上|左右|上下)/.test(rest)
}
