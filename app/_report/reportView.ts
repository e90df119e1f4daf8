import type { Applicant } from '#lib/model/applicant'
import type { FormId } from '#lib/model/form'
import type { Finding } from '#lib/model/findings/finding'
import type { UnreadReason } from '#lib/model/unread'
import type { Check, SourceClass, Status } from '#lib/model/status'
import type { Words } from '#lib/model/words'

/** What a report says of one indicator, as its page shows it. */
export interface Figure {
  /** Anchor of the figure in the page: `items_published`, or `applications_received.business` for a kind of applicant. */
  anchor: string
  indicator: string
  applicant: Applicant
  labelZh: string
  labelEn: string
  unit: string
  group: string
  /** The forms that ask for it. */
  askedBy: readonly FormId[]
  value: number | null
  status: Status
  sourceClass: SourceClass | null
  check: Check
  /** In English where there is an English one. */
  note: Words | null
  start: number | null
  end: number | null
  sourceUrl: string | null
  rivals: Rival[]
}

/** Another place that states a value of the same indicator. */
export interface Rival {
  value: number | null
  status: Status
  note: string | null
  start: number | null
  end: number | null
}

/** A finding; places are offsets into the text. */
export type ShownFinding = Pick<
  Finding,
  'code' | 'severity' | 'message' | 'messageEn' | 'indicator' | 'value' | 'otherValue' | 'start' | 'end'
> & { otherStart: number | null; otherEnd: number | null }

/** A report with everything its page shows; `text` is null where only transcribed figures are held. */
export interface ReportView {
  id: string
  agencyId: string
  agency: string
  region: string | null
  sector: string | null
  year: number
  form: FormId | null
  title: string | null
  source: string | null
  sha256: string | null
  sourceUrl: string | null
  text: string | null
  /** How its document is held: as bytes, as the text itself, or not at all. */
  original: 'bytes' | 'text' | null
  /** Six digits, or null where the region cannot be determined. */
  regionCode: string | null
  figures: Figure[]
  findings: ShownFinding[]
  /** Numbers of its prose that state no indicator, in the order of the text. */
  unread: { value: number; reason: UnreadReason; start: number; end: number }[]
}
