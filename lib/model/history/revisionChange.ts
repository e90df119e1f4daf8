import type { Applicant } from '../applicant.ts'
import type { CellStatus } from '../status.ts'
import type { RevisionReason } from './revisionReasons.ts'

/** Something that differs between two revisions of the data: a figure, or a whole report that came or went. */
export interface RevisionChange {
  reportId: string
  year: number
  agencyId: string
  agency: string
  regionCode: string | null
  /** Null for both of a whole report. */
  indicator: string | null
  applicant: Applicant | null
  /** What was shown at the earlier revision and is at the later; the status is null where the report was or is not held. */
  old: ShownFigure
  new: ShownFigure
  /** Why, for each load that changed it, in their order, each reason once. */
  reasons: readonly RevisionReason[]
  /** The revision that the last of these loads made. */
  revision: string
  /** Whether the report is held now. */
  isHeld: boolean
  /** Whether no later load changed it again. */
  isLast: boolean
}

export interface ShownFigure {
  value: number | null
  status: CellStatus | null
}

/** New less old, where both are stated and neither is approximate; else null. */
export function revisionDifference({ old, new: now }: Pick<RevisionChange, 'old' | 'new'>): number | null {
  if (old.value === null || now.value === null) return null
  if (old.status === 'approximate' || now.status === 'approximate') return null
  // Figures have at most a few decimals; binary fractions show more.
  return Number((now.value - old.value).toPrecision(12))
}

/** What a change is of: a figure, or a whole report. */
export function revisionKind({ indicator }: Pick<RevisionChange, 'indicator'>): 'figure' | 'report' {
  return indicator === null ? 'report' : 'figure'
}

/** Whether a change is of a whole report, and which way it went; null of a figure. */
export function wholeReport({ indicator, reasons }: RevisionChange): 'added' | 'removed' | null {
  if (indicator !== null) return null
  return reasons.at(-1) === 'report-added' ? 'added' : 'removed'
}
