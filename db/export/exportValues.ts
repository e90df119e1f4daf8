import { isAsked, type Indicator } from '#lib/model/indicator'
import type { ExportRow } from '#lib/export/tables'
import type { Database } from '#db/client'
import { contradictedText, shownCheck } from '#db/expressions'
import { isMadeUp, reportHeads, type ReportHead } from './exportReports.ts'
import type { Slice } from '#db/queries/filter'
import { allIndicators } from '#db/queries/indicators'

type ObservationRow = ExportRow<'observations'>
type ReadingRow = ExportRow<'readings'>

interface StoredValue extends Pick<
  ReadingRow,
  | 'indicator'
  | 'applicant'
  | 'value'
  | 'status'
  | 'source_class'
  | 'origin'
  | 'note'
  | 'note_en'
  | 'source_url'
> {
  start: number | null
  end: number | null
}

/** What is kept of an observation, taken as `raw`: naming each column of a million rows costs as much as reading them. */
type StoredObservation = [
  indicator: string,
  applicant: ObservationRow['applicant'],
  value: number | null,
  status: ObservationRow['status'],
  sourceClass: ObservationRow['source_class'],
  check: ObservationRow['check'],
  contradicted: number,
  origin: ObservationRow['origin'],
  note: string | null,
  noteEn: string | null,
  start: number | null,
  end: number | null,
  sourceUrl: string | null,
]

interface StoredReading extends StoredValue, Pick<ReadingRow, 'stated_year' | 'exclusion'> {
  rank: number
}

/** What chooses observations beside their reports. */
export interface ValueSlice {
  reports?: Slice
  indicators?: readonly string[]
}

/**
 * The table of observations, those of one report at a time, in the order of its key: the accepted values, each with its passage; all, or those of a
 * slice.
 */
export async function* observationRows(
  db: Database,
  slice: ValueSlice = {},
): AsyncGenerator<readonly ObservationRow[], void, undefined> {
  const catalogue = await catalogueOf(db)
  const wanted = slice.indicators === undefined ? null : new Set(slice.indicators)
  const select = db.$client
    .prepare<[number], StoredObservation>(
      `select indicator, applicant, value, status, source_class, "check", ${contradictedText},
         origin, note, note_en, start, "end", source_url
       from observations where report_key = ? and accepted = 1 order by indicator, applicant`,
    )
    .raw()
  for await (const heads of reportHeads(db, slice.reports))
    for (const head of heads)
      yield select
        .all(head.key)
        .filter(([indicator]) => wanted === null || wanted.has(indicator))
        .map((stored) => observationRow(head, stored, catalogue))
}

function observationRow(
  head: ReportHead,
  [
    id,
    applicant,
    value,
    status,
    sourceClass,
    check,
    contradicted,
    origin,
    note,
    noteEn,
    start,
    end,
    sourceUrl,
  ]: StoredObservation,
  catalogue: ReadonlyMap<string, Indicator>,
): ObservationRow {
  const indicator = indicatorOf(catalogue, id)
  return {
    region_code: head.regionCode,
    region: head.region,
    agency_id: head.agencyId,
    agency: head.agency,
    sector: head.sector,
    scope: head.scope,
    report_id: head.id,
    year: head.year,
    form: head.form,
    indicator: id,
    applicant,
    value,
    unit: indicator.unit,
    status,
    source_class: sourceClass,
    check: shownCheck(check, contradicted),
    form_asks: head.form === null ? null : isAsked(indicator, head.form),
    origin,
    note: note || null,
    note_en: noteEn || null,
    quote: quoteOf(head.text, { start, end }),
    start,
    end,
    source_url: sourceUrl || null,
    synthetic: isMadeUp(head.regionCode),
  }
}

/**
 * The table of readings, those of one report at a time, in the order of its key: of each indicator and applicant the accepted one first, then what
 * gave way to it, then the other places of the document.
 */
export async function* readingRows(
  db: Database,
  slice: ValueSlice = {},
): AsyncGenerator<readonly ReadingRow[], void, undefined> {
  const catalogue = await catalogueOf(db)
  const wanted = slice.indicators === undefined ? null : new Set(slice.indicators)
  const select = db.$client.prepare<[number, number], StoredReading>(
    `select indicator, applicant, 1 - accepted as rank, 0 as key, origin, value, status, source_class,
       null as stated_year, null as exclusion, note, note_en, start, "end", source_url
     from observations where report_key = ? and (value is not null or start is not null)
     union all
     select indicator, applicant, 2, key, 'document', value, status, source_class, year, exclusion, note, null, start, "end", null
     from readings where report_key = ?
     order by indicator, applicant, rank, key, origin`,
  )
  for await (const heads of reportHeads(db, slice.reports))
    for (const head of heads) {
      const rows: ReadingRow[] = []
      for (const stored of select.all(head.key, head.key)) {
        if (wanted !== null && !wanted.has(stored.indicator)) continue
        const before = rows.at(-1)
        const isNext = before?.indicator === stored.indicator && before.applicant === stored.applicant
        rows.push(readingRow(head, stored, isNext ? before.number + 1 : 1, catalogue))
      }
      yield rows
    }
}

function readingRow(
  head: ReportHead,
  stored: StoredReading,
  number: number,
  catalogue: ReadonlyMap<string, Indicator>,
): ReadingRow {
  return {
    report_id: head.id,
    indicator: stored.indicator,
    applicant: stored.applicant,
    number,
    agency_id: head.agencyId,
    region_code: head.regionCode,
    year: head.year,
    accepted: stored.rank === 0,
    value: stored.value,
    unit: indicatorOf(catalogue, stored.indicator).unit,
    status: stored.status,
    source_class: stored.source_class,
    stated_year: stored.stated_year,
    exclusion: stored.exclusion,
    origin: stored.origin,
    note: stored.note || null,
    note_en: stored.note_en || null,
    quote: quoteOf(head.text, stored),
    start: stored.start,
    end: stored.end,
    source_url: stored.source_url || null,
  }
}

/** The passage between two offsets; null where there is none, or an empty one. */
export function quoteOf(
  text: string | null,
  { start, end }: { start: number | null; end: number | null },
): string | null {
  if (text === null || start === null || end === null) return null
  return text.slice(start, end) || null
}

async function catalogueOf(db: Database): Promise<ReadonlyMap<string, Indicator>> {
  return new Map((await allIndicators(db)).map((indicator) => [indicator.id, indicator]))
}

function indicatorOf(catalogue: ReadonlyMap<string, Indicator>, id: string): Indicator {
  const indicator = catalogue.get(id)
  if (indicator === undefined) throw new Error(`unknown indicator: ${id}`)
  return indicator
}
