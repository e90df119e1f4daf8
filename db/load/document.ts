import { reportId } from '#lib/model/agency'
import type { Extraction } from '#lib/model/extraction'
import { isAsked, type Indicator } from '#lib/model/indicator'
import { refusalOf } from '#lib/model/refusal/refusals'
import { oneLine } from '#lib/model/nameFault'
import type { FigureReason } from '#lib/model/history/revisionReasons'
import { sectorOf } from '#lib/model/sector'
import { keepAgency } from './body.ts'
import { contentHash } from './hash.ts'
import { changeLines } from './history/changeLines.ts'
import { takeFromOther } from './moved.ts'
import { refuseDocument } from './refuse.ts'
import type { LoadStatements } from './statements.ts'
import type { Outcome } from './summary.ts'
import type { Writing } from './writing.ts'

/**
 * Writes one extracted report: adds it, replaces the one that is there for the agency and year, or leaves it when
 * nothing changed. Refused as `refuseDocument` says, and
 * beside another document of the same report in one load.
 */
export function loadDocument(writing: Writing, given: Extraction, text: string): Outcome {
  const { run, regions, indicators, taken, history } = writing
  // Extractions of earlier versions hold titles of several lines.
  const extraction = { ...given, title: given.title === null ? null : oneLine(given.title) }
  const reason = refuseDocument(extraction, text, { indicators, regions })
  if (reason !== null) return { kind: 'refused', reason }
  const agency = extraction.agency!
  const year = extraction.year!
  const sector = extraction.sector ?? sectorOf(agency)
  const body = { name: agency, regionCode: extraction.regionCode, sector, scope: extraction.scope }
  const agencyKey = keepAgency(run, regions, body)
  const id = reportId(agencyKey, year)
  const other = taken.get(id)
  if (other !== undefined)
    return { kind: 'refused', reason: refusalOf('second-report', { agency, year, first: other }) }
  const hash = contentHash({ ...extraction, source: '' })
  const sameBytes = run.holder.get(extraction.sha256, id)
  const same = sameBytes === undefined ? undefined : taken.get(sameBytes.id)
  if (same !== undefined) return { kind: 'refused', reason: refusalOf('same-document', { first: same }) }
  taken.set(id, extraction.source)
  const known = run.report.get(id)
  if (known?.documentHash === hash) return { kind: 'unchanged', reportKey: known.key }
  const moved = takeFromOther(writing, extraction.sha256, id, `${agency} ${year}`)
  const key = known?.key ?? Number(run.addReport.run({ id, agencyId: agencyKey, year }).lastInsertRowid)
  const before = known === undefined ? null : history.before({ key, id })
  const { form, title, source, sha256 } = extraction
  run.setDocument.run({ key, form, title, source, sha256, text, hash })
  if (extraction.extractorVersion === null) run.dropVersion.run(key)
  else run.keepVersion.run(key, extraction.extractorVersion)
  run.dropObservations.run(key, 'document')
  run.dropReadings.run(key)
  run.dropIssues.run(key, 'document')
  run.dropUnread.run(key)
  write(run, key, extraction, indicators)
  writing.accept(key)
  const why = reasonOf(extraction, known, moved !== null)
  if (known === undefined) history.added({ key, id }, why)
  const changed = history.changed({ key, id }, before, why)
  const isNew = known?.documentHash == null && moved === null
  return {
    kind: isNew ? 'added' : 'replaced',
    reportKey: key,
    changes: [...(moved === null ? [] : [moved.line]), ...changeLines(agency, year, changed)],
    other: moved?.left ?? null,
  }
}

/** Why the figures of a report are other ones now that a document was written. */
function reasonOf(
  { sha256, extractorVersion }: Extraction,
  known: { sha256: string | null; version: string | null } | undefined,
  isMoved: boolean,
): FigureReason {
  if (isMoved) return 'document-moved'
  if (known === undefined || known.sha256 === null) return 'document-added'
  if (known.sha256 !== sha256) return 'document-replaced'
  return known.version === extractorVersion ? 'reading-corrected' : 'read-again'
}

/** Observations, rivals, findings and numbers that state nothing. What the form does not ask for and the report does not say is derived, not stored. */
function write(
  run: LoadStatements,
  key: number,
  extraction: Extraction,
  indicators: ReadonlyMap<string, Indicator>,
): void {
  for (const o of extraction.observations) {
    const isDerived = o.status === 'not_reported' && !isAsked(indicators.get(o.indicator)!, extraction.form)
    const { readings, quote: _, ...values } = o
    const whose = { reportKey: key, indicator: o.indicator, applicant: o.applicant }
    if (!isDerived)
      run.addObservation.run({ ...values, ...whose, origin: 'document', noteEn: null, sourceUrl: null })
    for (const reading of readings) run.addReading.run({ ...reading, ...whose })
  }
  for (const issue of extraction.issues)
    run.addIssue.run({
      ...issue,
      reportKey: key,
      origin: 'document',
      otherStart: issue.other?.start ?? null,
      otherEnd: issue.other?.end ?? null,
      otherReport: null,
    })
  for (const number of extraction.unread) run.addUnread.run({ ...number, reportKey: key })
}
