import type { Origin } from '#lib/model/origin'
import type { Agency } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import type { SourceClass, Check, Status } from '#lib/model/status'

/** Where a figure comes from: the report's document, or a transcription of its public page. */

/** A report as a snapshot takes it. It may have a document, transcribed figures, or both. */
export interface ReportEntry {
  key: number
  agencyId: string
  year: number
  form: FormId
  hasDocument: boolean
  hasFigures: boolean
  /** Findings above a note. */
  findings: number
}

/** An observation as a snapshot takes it, with the key of its report. */
export interface ObservationEntry {
  key: number
  indicator: string
  origin: Origin
  /** Whether it is the one that counts where a report has one of each origin. */
  accepted: boolean
  value: number | null
  status: Status
  check: Check
  sourceClass: SourceClass | null
  note: string | null
  /** The note in English where it is known. */
  noteEn: string | null
  sourceUrl: string | null
}

/**
 * What all reports say of one indicator, a place per report. `status` is 0 where a report says nothing, else a code of
 * `codes.ts`; `value` is NaN exactly where there is none; `note` and `sourceUrl` are places in `Columns.texts`, or -1.
 */
export interface ValueColumn {
  value: Float64Array
  status: Uint8Array
  check: Uint8Array
  sourceClass: Uint8Array
  note: Int32Array
  sourceUrl: Int32Array
  /** Whether an implied value is a sum of stated rows, and so a statement. */
  isGroupTotal: boolean
  /** The forms that ask for the figure. */
  askedBy: readonly FormId[]
}

/** A value that a report states beside the accepted one, with the place of the report. */
export interface Alternative {
  row: number
  indicator: string
  value: number
  note: string | null
}

/**
 * All that charts are made from, of one data revision, in columns: agencies by region, name and id; the reports of agency
 * `a` are the places `first[a]` to `first[a + 1]`, years ascending.
 */
export interface Columns {
  revision: string
  agencies: readonly Agency[]
  first: Int32Array
  /** Of each report: its agency's place, year, form code, and what it has. */
  agency: Int32Array
  year: Int16Array
  form: Uint8Array
  hasDocument: Uint8Array
  hasFigures: Uint8Array
  findings: Uint16Array
  texts: readonly string[]
  /** Of each text its English where it has one: of notes. */
  english: readonly (string | null)[]
  /** What counts of an indicator: what is accepted, or only what is of the given origin. */
  column: (indicator: string, origin: Origin | undefined) => ValueColumn
  /** In the order that they were read in. */
  alternatives: readonly Alternative[]
}
