import type { Paragraph } from '../text/layout.ts'
import { applications } from './accept/applications.ts'
import { capacity, fees } from './accept/capacity.ts'
import type { UnreadReason } from '#lib/model/unread'
import type { Field, Scene } from './accept/claim.ts'
import { disputes } from './accept/disputes.ts'
import { decisions, events, interpretations, normativeDocuments, normativeParts } from './accept/documents.ts'
import { proposals } from './accept/proposals.ts'
import { publishing } from './accept/publishing.ts'
import { closedInWords, handledInWords, waysInWords } from './followed.ts'
import { impliedLastYear } from './comparison.ts'
import type { ReportContext } from './context.ts'
import { readSentence, type Frame } from './frame.ts'
import { inherit } from './inherit.ts'
import { bareZero, negatedStatements } from './negation.ts'
import { overReport } from './overReport.ts'
import { sentencesOf, type Sentence } from './sentence.ts'
import { stated, type ProseInput, type Statement } from './statement.ts'
import { topicOf } from './topic.ts'

/** What became of one number of the prose: what it states, or why it states nothing. */
export interface NumberRead {
  frame: Frame
  input: ProseInput
  statements: Statement[]
  refusal: UnreadReason | null
}

export interface ProseRead {
  statements: Statement[]
  sentences: Sentence[]
  numbers: NumberRead[]
}

/** The fields in the order in which they are asked; the first that knows a frame decides. */
const FIELDS: readonly Field[] = [
  fees,
  normativeParts,
  normativeDocuments,
  interpretations,
  events,
  proposals,
  disputes,
  applications,
  decisions,
  capacity,
  publishing,
]

/**
 * Everything that prose states of the catalogue's indicators, in document order, and what became of each number. A number
 * belongs to one indicator at most; statements of another year, scope or body carry their `exclusion` and are never accepted.
 */
export function readProse(paragraphs: readonly Paragraph[], context: ReportContext): ProseRead {
  const statements: Statement[] = []
  const sentences: Sentence[] = []
  const numbers: NumberRead[] = []
  paragraphs.forEach((paragraph, index) => {
    let year: number | null = null
    let channelsBefore: readonly string[] = []
    for (const sentence of sentencesOf(paragraph)) {
      sentences.push(sentence)
      year = openingYear(sentence) ?? year
      const topic = topicOf(sentence.headings)
      // A sentence without numbers and negations tells at most which account its paragraph speaks of.
      if (sentence.mentions.length === 0 && topic !== 'platform' && !/[未无没零免不]/.test(sentence.masked))
        continue
      const read = readSentence(sentence, context)
      inherit(read)
      const input: ProseInput = {
        read,
        sentence,
        topic,
        context,
        paragraph: index,
        channelsBefore,
      }
      for (const { class: kind, value } of read.spans)
        if (kind === 'channel') channelsBefore = [...channelsBefore.filter((name) => name !== value), value]
      const found: Statement[] = []
      for (const frame of read.frames) {
        const number = readFrame(frame, input)
        number.statements = number.statements.map((s) => carriedYear(s, sentence, year, context))
        numbers.push(number)
        found.push(...number.statements)
      }
      const implied = found.flatMap((s) =>
        s.indicator === 'items_published' ? (impliedLastYear(sentence, s, context.year) ?? []) : [],
      )
      const zeros = [...negatedStatements(input), ...bareZero(input)].map((s) =>
        carriedYear(s, sentence, year, context),
      )
      statements.push(
        ...found,
        ...implied,
        ...closedInWords(input, found),
        ...handledInWords(input, found),
        ...waysInWords(input, found),
        ...zeros,
      )
    }
  })
  const kept = overReport(statements)
  const judged = new Map(statements.map((s, i) => [s, kept[i]!]))
  for (const number of numbers) number.statements = number.statements.map((s) => judged.get(s) ?? s)
  return { statements: kept, sentences, numbers }
}

function readFrame(frame: Frame, input: ProseInput): NumberRead {
  const scene: Scene = input
  const base = { frame, input, statements: [] }
  // 20个工作日, 3个栏目: what is counted stands right behind, and has no indicator.
  const behind = input.read.spans.find((span) => span.from === frame.end)
  if (behind?.class === 'head' && behind.value === 'other') return { ...base, refusal: 'other-noun' }
  for (const field of FIELDS) {
    const verdict = field(frame, scene)
    if (verdict === null) continue
    if ('refusal' in verdict) return { ...base, refusal: verdict.refusal }
    return {
      ...base,
      statements: verdict.claims.map((claim) => corroborated(input, frame, stated(input, frame, claim))),
      refusal: null,
    }
  }
  return { ...base, refusal: frame.head === null ? 'no-noun' : 'other-noun' }
}

/**
 * A year that is not the report's excludes a figure, unless the passage lists as many titles as it counts: then the
 * list itself shows that they are this report's and the year is a slip.
 */
function corroborated(input: ProseInput, frame: Frame, statement: Statement): Statement {
  if (statement.exclusion?.kind !== 'year' || input.topic !== 'proposals') return statement
  const titles =
    input.sentence.masked.slice(frame.at).match(/关于[^、,。]{2,60}的(?:建议|提案)/g)?.length ?? 0
  if (titles !== statement.value || titles < 2) return statement
  return { ...statement, exclusion: null, slip: statement.exclusion.year }
}

/** The year that a sentence opens with: it holds for the sentences behind it in the paragraph. */
function openingYear(sentence: Sentence): number | null {
  const first = sentence.dates[0]
  // 自2008年《条例》施行以来 opens no year.
  if (/^自/.test(sentence.masked)) return null
  return first !== undefined && first.at <= 2 && first.year !== null ? first.year : null
}

/** A sentence without a year of its own stands in the year that its paragraph opened with. */
function carriedYear(
  statement: Statement,
  sentence: Sentence,
  year: number | null,
  context: ReportContext,
): Statement {
  if (statement.exclusion !== null || year === null || context.year === null || year === context.year)
    return statement
  const hasOwn = sentence.dates.some((date) => date.year !== null) || /(本年|今年)/.test(sentence.masked)
  return hasOwn ? statement : { ...statement, exclusion: { kind: 'year', year } }
}
