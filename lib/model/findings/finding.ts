import type { RuleId } from './findingRules.ts'
import type { Severity } from './severity.ts'

/**
 * A finding about a report. It never corrects, fills or drops a value.
 * `quote` and `start`/`end` are the first passage, `other` the second where two passages disagree;
 * offsets are UTF-16 and lead into the decoded text. Null offsets: the finding has no place.
 */
export interface Finding {
  code: RuleId
  severity: Severity
  /** What was found, as a sentence in Chinese. */
  message: string
  /** The same sentence in English. */
  messageEn: string
  indicator: string | null
  /** The first of the two values that disagree, null where there is none. */
  value: number | null
  otherValue: number | null
  quote: string | null
  start: number | null
  end: number | null
  other: { quote: string; start: number; end: number } | null
}
