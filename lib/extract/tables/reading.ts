import type { Applicant } from '#lib/model/applicant'
import type { Finding } from '#lib/model/findings/finding'
import type { SourceClass, Status } from '#lib/model/status'
import type { Layout } from '../text/layout.ts'
import type { TableCell } from './cells.ts'

/** One place that states (or leaves blank) a value of an indicator. */
export interface RawReading {
  indicator: string
  applicant: Applicant
  value: number | null
  status: Status
  sourceClass: SourceClass
  quote: string
  start: number
  end: number
  /** Unit as printed, empty where none is. */
  unit: string
  note: string | null
  /** The year the passage speaks of where it is not the report's own; such a reading is never accepted. */
  year: number | null
  /** How surely a passage states the indicator; the higher is accepted first among prose. */
  strength: number
  /** The cell holds a number that cannot be: it has no value, and nothing else gives it one. */
  isImpossible?: true
}

/** What the interpretation of one kind of table brings. */
export interface TableResult {
  readings: RawReading[]
  issues: Finding[]
  /** Lines the table takes: prose is not read from them. */
  lines: number[]
  /** Cells of its rows that hold a number which no column took. */
  unmatched: TableCell[]
}

/** The passage from one offset to another, as printed, without white space at its ends. */
export function quoteOf(layout: Layout, start: number, end: number) {
  return { quote: layout.text.slice(start, end), start, end }
}
