import type { Scope } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import type { Check, SourceClass, Status } from '#lib/model/status'

/** A report that is held, of any year. `hasDocument` is false where only figures were transcribed. */
export interface ReportFact {
  reportId: string
  agencyId: string
  agency: string
  /** Null where the region cannot be determined. */
  regionCode: string | null
  sector: string | null
  scope: Scope
  /** Statistical year. */
  year: number
  form: FormId
  hasDocument: boolean
}

/** The accepted observation of one indicator in one report, of the applicant `total`. */
export interface ObservationFact {
  reportId: string
  indicator: string
  /** Null exactly for the missing statuses. */
  value: number | null
  status: Status
  check: Check
  sourceClass: SourceClass | null
  note: string | null
  /** In English where it is known. */
  noteEn?: string | null
  /** Address of a transcribed figure; null for a figure of a document. */
  sourceUrl: string | null
}

/** A rival reading that is worth a note: the report states this value too. */
export interface AlternativeFact {
  reportId: string
  indicator: string
  value: number
  note: string | null
}

/**
 * What a dataset is built from. `reports` are those of every agency that the view's regions and sector let in, of all
 * years, so that agencies without a report in a year are known to be expected.
 */
export interface Facts {
  reports: ReportFact[]
  observations: ObservationFact[]
  alternatives: AlternativeFact[]
  /** Data revision. */
  revision: string
}
