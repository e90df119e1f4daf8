import type { IssueCode } from './issueCodes.ts'

/** The graver first. `error`: the value cannot be trusted. `warning`: look at it. `note`: what the reading had to cope with. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** Whether a finding is above a note. */
export function isGrave({ severity }: { severity: Severity }): boolean {
  return severity !== 'note'
}

/** Findings in the order they are shown and numbered: the graver first. */
export function sortFindings<One extends { severity: Severity }>(findings: readonly One[]): One[] {
  const rank = (one: One) => severities.indexOf(one.severity)
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

/**
 * A finding about a report. It never corrects, fills or drops a value.
 * `quote` and `start`/`end` are the first passage, `other` the second where two passages disagree;
 * offsets are UTF-16 and lead into the decoded text. Null offsets: the finding has no place.
 */
export interface Issue {
  code: IssueCode
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
