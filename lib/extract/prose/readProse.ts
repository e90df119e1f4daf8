import type { Paragraph } from '../text/layout.ts'
import { applicationStatements } from './applications.ts'
import { impliedLastYear } from './comparison.ts'
import type { ReportContext } from './context.ts'
import { disputeStatements } from './disputes.ts'
import { bareZero, negatedStatements } from './negation.ts'
import { feeStatements, otherStatements } from './otherRules.ts'
import { proposalStatements } from './proposals.ts'
import { publishingStatements } from './publishing.ts'
import { sentencesOf, type Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'
import { topicOf } from './topic.ts'

/**
 * Everything that prose states of the catalogue's indicators, in document order. A number belongs to one indicator at
 * most; statements of another year, scope or body carry their `exclusion` and are never accepted.
 */
export function readProse(
  paragraphs: readonly Paragraph[],
  context: ReportContext,
): { statements: Statement[]; sentences: Sentence[] } {
  const statements: Statement[] = []
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    let year: number | null = null
    for (const sentence of sentencesOf(paragraph)) {
      sentences.push(sentence)
      year = openingYear(sentence) ?? year
      if (sentence.mentions.length === 0 && !/[未无没零免不]/.test(sentence.masked)) continue
      const input = { sentence, topic: topicOf(sentence.headings), context }
      const taken = new Set<number>()
      const found = [
        ...feeStatements(input, taken),
        ...proposalStatements(input, taken),
        ...disputeStatements(input, taken),
        ...applicationStatements(input, taken),
        ...otherStatements(input, taken),
        ...publishingStatements(input, taken),
        ...negatedStatements(input),
        ...bareZero(input),
      ]
      for (const statement of found) {
        const carried = carriedYear(statement, sentence, year, context)
        statements.push(carried)
        const implied =
          statement.indicator === 'items_published' ? impliedLastYear(sentence, carried, context.year) : null
        if (implied !== null) statements.push(implied)
      }
    }
  }
  return { statements, sentences }
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
