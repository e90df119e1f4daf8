import { csvLine } from '#lib/files/csvLine'
import type { ApiObservation } from './schemas.ts'

/** The structure that the columns belong to; its version changes when a column does. */
const structureId = 'GONGKAI:DISCLOSURE(1.1.0)'

/** What SDMX writes for a dimension whose value cannot be determined. */
const unknownArea = '_U'

type Value = string | number | null
const columns: readonly (readonly [id: string, value: (o: ApiObservation) => Value])[] = [
  ['STRUCTURE', () => 'dataflow'],
  ['STRUCTURE_ID', () => structureId],
  ['ACTION', () => 'I'],
  // dimensions
  ['FREQ', () => 'A'],
  ['REF_AREA', (o) => o.regionCode ?? unknownArea],
  ['REPORTING_BODY', (o) => o.agencyId],
  ['INDICATOR', (o) => o.indicator],
  ['APPLICANT', (o) => o.applicant],
  ['TIME_PERIOD', (o) => o.year],
  // measure
  ['OBS_VALUE', (o) => o.value],
  // attributes
  ['OBS_STATUS', (o) => o.obsStatus],
  ['UNIT_MEASURE', (o) => o.unit],
  ['STATUS', (o) => o.status],
  ['CHECK_RESULT', (o) => o.check],
  ['SOURCE_CLASS', (o) => o.sourceClass],
  ['ORIGIN', (o) => o.origin],
  ['SCOPE', (o) => o.scope],
  ['FORM', (o) => o.form],
  ['REPORT', (o) => o.reportId],
  ['QUOTE_START', (o) => o.start],
  ['QUOTE_END', (o) => o.end],
  ['DOCUMENT_SHA256', (o) => o.sha256],
  ['SOURCE_URL', (o) => o.sourceUrl],
  ['COMMENT', (o) => o.note],
  ['COMMENT_EN', (o) => o.noteEn],
]

/** The ids of the columns in their order. */
export const sdmxColumns: readonly string[] = columns.map(([id]) => id)

/** The header row of an SDMX-CSV 2.0 data message, without a byte order mark. */
export function sdmxHead(): string {
  return csvLine(sdmxColumns)
}

/**
 * Observations as rows of an SDMX-CSV 2.0 data message (SDMX 3.0): a missing value is an empty OBS_VALUE and OBS_STATUS says
 * why. Text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function sdmxLines(observations: readonly ApiObservation[]): string {
  let text = ''
  for (const one of observations) text += csvLine(columns.map(([, value]) => value(one)))
  return text
}
