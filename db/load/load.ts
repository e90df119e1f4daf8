import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { Extraction } from '#lib/model/extraction'
import type { Indicator } from '#lib/model/indicator'
import type { Region } from '#lib/model/region'
import type { Database } from '#db/client'
import { acceptValues } from './accept.ts'
import { loadDocument, type Outcome } from './document.ts'
import { checkFigures } from './figureChecks.ts'
import { figureReport, loadFigures, type PlacedFigure } from './figures.ts'
import { keepOriginal } from './original.ts'
import { loadReference, type Reference } from './reference.ts'
import { findingsOf } from './findings.ts'
import { dateRefusals, keepRefusals } from './refusals.ts'
import { refuseFigure } from './refuse.ts'
import { checkYears } from './years.ts'
import { Spool } from './spool.ts'
import { currentRevision, datasetRevision } from './revision.ts'
import { rollUp } from './rollUp.ts'
import { prepareLoad } from './statements.ts'
import type { LoadSummary, Refusal } from './summary.ts'
import { beginLoad, type Writer } from './writeLock.ts'

/** What comes to a load, in any order. */
export type LoadItem =
  | {
      kind: 'document'
      extraction: Extraction
      text: string
      /** The document itself; not known where an extraction came without it. */
      bytes?: Uint8Array
      /** The line that said it, where that is not the document itself. */
      from?: { file: string; place: string }
    }
  | ({ kind: 'figure' } & PlacedFigure)
  | ({ kind: 'refused' } & Refusal)

export interface LoadOptions {
  /** Load nothing at all when anything is refused. */
  strict: boolean
  /** The time written beside the revision; asked for when the load begins to write. */
  now: Date
  /** Another process writes, and the load waits for it. Null where that process does not say who it is. */
  onWait?: (writer: Writer | null) => void
}

/**
 * The only writer. One transaction a load: what is refused is named and the rest goes on, or with `strict` nothing is
 * loaded; what was in the database before is intact either way. Loading the same again changes nothing, the revision
 * included. Items that take time to come are waited for before the database is locked: other loads go on meanwhile.
 */
export async function load(
  db: Database,
  reference: Reference,
  items: AsyncIterable<LoadItem> | Iterable<LoadItem>,
  options: LoadOptions,
): Promise<LoadSummary> {
  if (!(Symbol.asyncIterator in items)) return write(db, reference, items, options)
  const spool = new Spool<LoadItem>(db.$client.memory ? tmpdir() : dirname(db.$client.name))
  try {
    for await (const item of items) spool.add(item)
    return await write(db, reference, spool, options)
  } finally {
    spool.close()
  }
}

async function write(
  db: Database,
  reference: Reference,
  items: Iterable<LoadItem>,
  options: LoadOptions,
): Promise<LoadSummary> {
  const client = db.$client
  const unlock = await beginLoad(
    client,
    () => options.now,
    (writer) => options.onWait?.(writer),
  )
  try {
    return writeItems(db, reference, items, options)
  } catch (error) {
    if (client.inTransaction) client.exec('rollback')
    throw error
  } finally {
    unlock()
  }
}

/** Writes everything and ends the transaction that was begun. */
function writeItems(
  db: Database,
  reference: Reference,
  items: Iterable<LoadItem>,
  options: LoadOptions,
): LoadSummary {
  const client = db.$client
  const run = prepareLoad(client)
  const regions = knownRegions(db, reference)
  const indicators = new Map(
    reference.indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]),
  )
  const summary: LoadSummary = {
    added: 0,
    replaced: 0,
    unchanged: 0,
    refused: [],
    changes: [],
    findings: [],
    revision: '',
    isLoaded: true,
  }
  const touched = new Set<number>()
  const refusals = keepRefusals(client, regions)
  const refuse = (refusal: Refusal) => {
    summary.refused.push({ file: refusal.file, place: refusal.place, reason: refusal.reason })
    refusals.refuse(refusal)
  }
  const count = (outcome: Outcome, file: string, place = '', extraction?: Extraction) => {
    if (outcome.kind === 'refused')
      return refuse({ file, place, reason: outcome.reason, sha256: extraction?.sha256, told: extraction })
    if (extraction !== undefined) refusals.accept(extraction.source)
    summary[outcome.kind]++
    if (outcome.kind === 'unchanged') return
    touched.add(outcome.reportKey)
    if (outcome.kind === 'replaced') summary.changes.push(...outcome.changes)
  }
  const taken = new Map<string, string>()
  const figures = new Map<
    string,
    { report: ReturnType<typeof figureReport>; rows: Map<string, PlacedFigure> }
  >()
  loadReference(run, reference)
  for (const item of items) {
    for (const source of sourcesOf(item)) refusals.meet(source)
    if (item.kind === 'document') {
      const outcome = loadDocument(run, regions, indicators, item.extraction, item.text, taken)
      if (outcome.kind !== 'refused') keepOriginal(run, item)
      count(outcome, item.from?.file ?? item.extraction.source, item.from?.place, item.extraction)
    } else if (item.kind === 'refused') refuse(item)
    else {
      const reason = refuseFigure(item.row, { indicators, regions }) ?? keepFigure(item)
      if (reason !== null)
        refuse({ file: item.file, place: String(item.line), reason, told: toldByRow(item.row) })
    }
  }
  for (const { report, rows } of figures.values())
    count(
      loadFigures(
        run,
        report,
        [...rows.values()].map((placed) => placed.row),
      ),
      report.id,
    )
  acceptValues(client, [...touched])
  checkFigures(client, [...touched])
  checkYears(client, [...touched])
  run.dropIdleAgencies.run()
  run.dropIdleOriginals.run()
  summary.findings = findingsOf(client, [...touched])
  summary.isLoaded = !options.strict || summary.refused.length === 0
  refusals.settle()
  const before = currentRevision(client)
  const revision = datasetRevision(client)
  dateRefusals(client, revision)
  rollUp(client, [...touched])
  if (revision !== before)
    client
      .prepare(
        `insert into revisions (revision, loaded_at, added, replaced, refused, changes) values (?, ?, ?, ?, ?, ?)`,
      )
      .run(
        revision,
        options.now.toISOString(),
        summary.added,
        summary.replaced,
        summary.refused.length,
        summary.changes.slice(0, 200).join('\n'),
      )
  client.exec(summary.isLoaded ? 'commit' : 'rollback')
  summary.revision = summary.isLoaded ? revision : (before ?? '')
  return summary

  function keepFigure(item: PlacedFigure): string | null {
    const report = figureReport(run, regions, item.row)
    const group = figures.get(report.id) ?? { report, rows: new Map<string, PlacedFigure>() }
    figures.set(report.id, group)
    const first = group.rows.get(item.row.indicator)
    if (
      first !== undefined &&
      (Number(first.row.value) !== Number(item.row.value) || first.row.status !== item.row.status)
    )
      return `a second figure of ${item.row.indicator} for ${item.row.agency} ${item.row.year}; the first is ${first.row.value} in ${first.file}:${first.line}`
    if (first === undefined) group.rows.set(item.row.indicator, item)
    return null
  }
}

/** Regions of the catalogue and those that earlier loads kept. */
function knownRegions(db: Database, reference: Reference): Map<string, Region> {
  const rows = db.$client.prepare<[], Region>(`select code, name, level, parent from regions`).all()
  return new Map([...rows, ...reference.regions].map((region) => [region.code, region]))
}

/** The file that an item stands in; none where there was nothing. */
function sourcesOf(item: LoadItem): string[] {
  if (item.kind !== 'document') return item.kind === 'refused' && item.isNothing ? [] : [item.file]
  return [item.from?.file ?? item.extraction.source]
}

const toldByRow = (row: PlacedFigure['row']) => ({
  agency: row.agency,
  regionCode: row.region_code,
  year: Number(row.year),
})
