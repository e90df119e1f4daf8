import type { Status } from '#lib/model/status'
import type { Exclusion, ReportContext } from './context.ts'
import { exclusionOf } from './context.ts'
import type { Mention, Sentence } from './sentence.ts'
import type { Topic } from './topic.ts'

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
  /** Why the figure is not this report's own; such a statement is never accepted. */
  exclusion: Exclusion | null
}

export interface ProseInput {
  sentence: Sentence
  topic: Topic
  context: ReportContext
}

/** A statement that a number of the sentence makes; the quote runs from `start` to `end` of the masked sentence. */
export function stated(
  input: ProseInput,
  mention: Mention,
  indicator: string,
  start: number,
  end: number,
  more: { strength?: number; unit?: string; note?: string | null; value?: number } = {},
): Statement {
  const { map } = input.sentence
  return {
    indicator,
    value: more.value ?? mention.value,
    status:
      mention.approximate || isAbout(input.sentence.masked.slice(mention.at + 1))
        ? 'approximate'
        : 'reported',
    from: map[Math.max(0, start)]!,
    to: map[Math.min(end, map.length - 1)]!,
    strength: more.strength ?? 3,
    unit: more.unit ?? '',
    note: more.note ?? null,
    exclusion: exclusionOf(input.sentence, mention.at, input.context),
  }
}

/** Whether the words behind a number make it an approximate one: 300条以上, 50篇左右. */
function isAbout(rest: string): boolean {
  return /^(?:条次|条|件次|件|篇次|篇|份|次|人次|人|个|期)?(?:以上|左右|上下)/.test(rest)
}

/** What a rule of prose looks like: a pattern with exactly one number (#) in it. */
export interface NumberRule {
  indicator: string
  pattern: RegExp
  strength?: number
  unit?: string
  /** Tells whether the rule applies here: heading, form, words elsewhere in the sentence. */
  when?: (input: ProseInput) => boolean
}

/** Applies rules in order; a number that one rule has taken is not read by a later one. */
export function applyRules(input: ProseInput, rules: readonly NumberRule[], taken: Set<number>): Statement[] {
  const statements: Statement[] = []
  const { masked, mentions } = input.sentence
  const byPlace = new Map(mentions.map((mention) => [mention.at, mention]))
  for (const rule of rules) {
    if (rule.when !== undefined && !rule.when(input)) continue
    for (const match of masked.matchAll(rule.pattern)) {
      const at = match.index + match[0].indexOf('\ue000')
      const mention = byPlace.get(at)
      if (mention === undefined || taken.has(at)) continue
      taken.add(at)
      statements.push(
        stated(input, mention, rule.indicator, match.index, match.index + match[0].length, {
          strength: rule.strength ?? 3,
          unit: rule.unit ?? '',
        }),
      )
    }
  }
  return statements
}
