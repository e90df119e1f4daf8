import { asc } from 'drizzle-orm'
import { isSynthetic } from '#lib/model/region'
import type { ExportRow } from '#lib/export/tables'
import type { Database } from '#db/client'
import { agencies, indicators, regions } from '#db/schema'
import { isMadeUp } from './exportReports.ts'

/** Rows that are made in one turn. */
const rowsAtOnce = 2000

/** The table of regions, in batches, in the order of its key. */
export async function* regionRows(
  db: Database,
): AsyncGenerator<readonly ExportRow<'regions'>[], void, undefined> {
  const all = await db.select().from(regions).orderBy(asc(regions.code))
  for (const batch of batchesOf(all))
    yield batch.map(({ code, name, level, parent }) => ({
      region_code: code,
      name,
      level,
      parent,
      synthetic: isSynthetic(code),
    }))
}

/** The table of agencies, in batches, in the order of its key. */
export async function* agencyRows(
  db: Database,
): AsyncGenerator<readonly ExportRow<'agencies'>[], void, undefined> {
  const all = await db.select().from(agencies).orderBy(asc(agencies.id))
  for (const batch of batchesOf(all))
    yield batch.map(({ id, name, regionCode, sector, scope }) => ({
      agency_id: id,
      name,
      region_code: regionCode,
      sector: sector || null,
      scope,
      synthetic: isMadeUp(regionCode),
    }))
}

/** The table of indicators, in the order of its key; `position` is that of the catalogue. */
export async function* indicatorRows(
  db: Database,
): AsyncGenerator<readonly ExportRow<'indicators'>[], void, undefined> {
  const all = await db.select().from(indicators).orderBy(asc(indicators.id))
  yield all.map(({ id, position, labelZh, labelEn, unit, group, partOf, byApplicant, forms, inProse }) => ({
    indicator: id,
    position,
    label_zh: labelZh,
    label_en: labelEn,
    unit,
    group,
    part_of: partOf,
    by_applicant: byApplicant,
    forms: forms || null,
    in_prose: inProse,
  }))
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce)
}
