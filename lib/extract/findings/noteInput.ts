import type { Observation } from '#lib/model/extraction'
import type { Finding } from '#lib/model/findings/finding'
import type { RuleId } from '#lib/model/findings/findingRules'
import type { AgencyTold } from '../identity/agency.ts'
import type { Title } from '../identity/title.ts'
import type { ReportContext } from '../prose/context.ts'
import type { Sentence } from '../prose/sentence.ts'
import type { Statement } from '../prose/statement.ts'
import type { Tables } from '../tables/locate.ts'
import { foldedSlice, passage, type Heading, type Layout, type Line, type Paragraph } from '../text/layout.ts'
import { finding, type Passage } from '#lib/extract/finding'

/** Everything that is known of a document when its notes are made. */
export interface NoteInput {
  layout: Layout
  title: Title | null
  body: AgencyTold
  context: ReportContext
  tables: Tables
  paragraphs: readonly Paragraph[]
  headings: readonly Heading[]
  statements: readonly Statement[]
  sentences: readonly Sentence[]
  observations: readonly Observation[]
}

/** A note on a document: what the reading had to cope with, with its first place. */
export type Note = (input: NoteInput) => Finding[]

/** The passage of a match in the document's folded text. */
export function foldedMatch(layout: Layout, pattern: RegExp): (Passage & { match: RegExpExecArray }) | null {
  const match = pattern.exec(layout.folded.text)
  return match === null ? null : { ...passage(layout, match.index, match.index + match[0].length), match }
}

/** The passage of a match in the document's own text. */
export function rawMatch(layout: Layout, pattern: RegExp): Passage | null {
  const match = pattern.exec(layout.text)
  return match === null ? null : { quote: match[0], start: match.index, end: match.index + match[0].length }
}

/** One note where there is a place for it, none otherwise. */
export function noteAt(code: RuleId, zh: string, en: string, at: Passage | null): Finding[] {
  return at === null ? [] : [finding(code, { zh, en }, at)]
}

export function lineText(layout: Layout, line: Line): string {
  return foldedSlice(layout, line.from, line.to)
}

/** A whole line as a passage. */
export function linePassage(layout: Layout, line: Line): Passage {
  return { quote: layout.text.slice(line.start, line.end), start: line.start, end: line.end }
}
