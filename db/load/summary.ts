import type { Severity } from '#lib/model/findings/severity'
import type { RuleId } from '#lib/model/findings/findingRules'
import { wordRefusal, type Refusal } from '#lib/model/refusal/refusals'

/** Something that could not be loaded: which file, where in it, and why. */
export interface Refused {
  file: string
  /** Line or place in the file, empty where the whole file is meant. */
  place: string
  reason: Refusal
  /** Of the bytes of a document that were read. */
  sha256?: string | undefined
  /** What it says of itself, unchecked. */
  told?: Told
  /** Set where nothing was there to be loaded: it is said and not kept. */
  isNothing?: true
}

/** Whose report something is and of which year, as far as it says. */
export interface Told {
  agency: string | null
  regionCode: string | null
  year: number | null
}

/** What became of a document, or of the transcribed figures of a report. */
export type Outcome =
  | { kind: 'unchanged'; reportKey: number }
  | {
      kind: 'added' | 'replaced'
      reportKey: number
      /** What changed of what was there, a line each. */
      changes: readonly string[]
      /** The row of another report that it changed as well. */
      other?: number | null
    }
  | { kind: 'refused'; reason: Refusal }

/** What a load did. */
export interface LoadSummary {
  added: number
  replaced: number
  unchanged: number
  refused: Refused[]
  /** Values that changed: agency, year, indicator, old and new. */
  changes: string[]
  /** What was unsure in the reports that were added or replaced: findings above a note by code, the most frequent first. */
  findings: { code: RuleId; severity: Severity; count: number; first: string }[]
  /** The dataset revision after the load. */
  revision: string
  /** False when `strict` met a refusal: nothing was loaded. */
  isLoaded: boolean
}

/** `file:place: reason`, one line in English. */
export function refusalLine({ file, place, reason }: Refused): string {
  return `${file}${place === '' ? '' : `:${place}`}: ${wordRefusal(reason, 'en').replace(/\s+/g, ' ')}`
}
