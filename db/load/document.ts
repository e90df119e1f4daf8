import { reportId } from '#lib/model/agency'
import type { Extraction } from '#lib/model/extraction'
import { isAsked, type Indicator } from '#lib/model/indicator'
import type { Region } from '#lib/model/region'
import { sectorOf } from '#lib/model/sector'
import { keepAgency } from './body.ts'
import { contentHash } from './hash.ts'
import { takeFromOther } from './moved.ts'
import { refuseDocument } from './refuse.ts'
import type { LoadStatements } from './statements.ts'

export type Outcome =
  | { kind: 'added' | 'unchanged'; reportKey: number }
  | { kind: 'replaced'; reportKey: number; changes: string[] }
  | { kind: 'refused'; reason: string }

/**
 * Writes one extracted report: adds it, replaces the one that is there for the agency and year, or leaves it when
 * nothing changed. Refused as `refuseDocument` says, and
 * beside another document of the same report in one load.
 * @param taken report id → source of the documents that this load has written already
 */
export function loadDocument(
  run: LoadStatements,
  regions: Map<string, Region>,
  indicators: ReadonlyMap<string, Indicator>,
  extraction: Extraction,
  text: string,
  taken: Map<string, string>,
): Outcome {
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
    return { kind: 'refused', reason: `a second report of ${agency} for ${year}; the first is ${other}` }
  const hash = contentHash({ ...extraction, source: '' })
  const sameBytes = run.holder.get(extraction.sha256, id)
  if (sameBytes !== undefined && taken.has(sameBytes.id))
    return { kind: 'refused', reason: `the same document as ${taken.get(sameBytes.id)}` }
  taken.set(id, extraction.source)
  const known = run.report.get(id)
  if (known?.documentHash === hash) return { kind: 'unchanged', reportKey: known.key }
  const moved = takeFromOther(run, extraction.sha256, id, `${agency} ${year}`)
  const key = known?.key ?? Number(run.addReport.run(id, agencyKey, year).lastInsertRowid)
  const before = known?.documentHash == null ? null : run.oldValues.all(key, 'document')
  run.setDocument.run(
    extraction.form,
    extraction.title,
    extraction.source,
    extraction.sha256,
    text,
    hash,
    key,
  )
  if (extraction.extractorVersion === null) run.dropVersion.run(key)
  else run.keepVersion.run(key, extraction.extractorVersion)
  run.dropObservations.run(key, 'document')
  run.dropReadings.run(key)
  run.dropIssues.run(key, 'document')
  run.dropUnread.run(key)
  write(run, key, extraction, indicators)
  if (before === null && moved === null) return { kind: 'added', reportKey: key }
  const changes = before === null ? [] : changesOf(agency, year, before, extraction)
  return { kind: 'replaced', reportKey: key, changes: moved === null ? changes : [moved, ...changes] }
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
    if (!isDerived)
      run.addObservation.run(
        key,
        o.indicator,
        o.applicant,
        'document',
        o.value,
        o.status,
        o.sourceClass,
        o.check,
        o.note,
        o.start,
        o.end,
        null,
      )
    for (const r of o.readings)
      run.addReading.run(
        key,
        o.indicator,
        o.applicant,
        r.value,
        r.status,
        r.sourceClass,
        r.year,
        r.exclusion,
        r.note,
        r.start,
        r.end,
      )
  }
  for (const issue of extraction.issues)
    run.addIssue.run(
      key,
      'document',
      issue.code,
      issue.severity,
      issue.message,
      issue.messageEn,
      issue.indicator,
      issue.value,
      issue.otherValue,
      issue.start,
      issue.end,
      issue.other?.start ?? null,
      issue.other?.end ?? null,
      null,
    )
  for (const number of extraction.unread)
    run.addUnread.run(key, number.start, number.end, number.value, number.reason)
}

function changesOf(
  agency: string,
  year: number,
  before: { indicator: string; applicant: string; value: number | null; status: string }[],
  extraction: Extraction,
): string[] {
  const key = (o: { indicator: string; applicant: string }) =>
    o.applicant === 'total' ? o.indicator : `${o.indicator}/${o.applicant}`
  const said = (o: { value: number | null; status: string } | undefined) =>
    o === undefined ? 'not_reported' : (o.value ?? o.status)
  const was = new Map(before.map((o) => [key(o), o]))
  const is = new Map(extraction.observations.map((o) => [key(o), o]))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name) => {
    const [old, now] = [said(was.get(name)), said(is.get(name))]
    return old === now ? [] : [`${agency} ${year} ${name}: ${old} → ${now}`]
  })
}
