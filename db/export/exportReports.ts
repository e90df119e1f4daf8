import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Scope } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import { isSynthetic } from '#lib/model/region'
import type { ExportRow } from '#lib/export/tables'
import type { Database } from '#db/client'
import { countAboveNote } from '#db/expressions'
import { agencies, extractions, regions, reportCounts, reports } from '#db/schema'
import { whoseFields } from '#db/queries/agencies'
import { reportFilter, type Slice } from '#db/queries/filter'

/** Reports that are read at a time; a report has up to a few hundred values. */
const reportsAtOnce = 12

/** A report with whose it is and its text, from which the rows of its values and findings are made. */
export interface ReportHead {
  key: number
  id: string
  agencyId: string
  agency: string
  regionCode: string | null
  region: string | null
  sector: string | null
  scope: Scope
  year: number
  form: FormId | null
  /** Null where only figures are held. */
  text: string | null
}

/** Reports in the order of their ids, some at a time; all, or those of a slice. */
export async function* reportHeads(
  db: Database,
  slice?: Slice,
): AsyncGenerator<readonly ReportHead[], void, undefined> {
  for (let last = ''; ;) {
    const page = await db
      .select({
        key: reports.key,
        id: reports.id,
        ...whoseFields,
        sector: agencies.sector,
        scope: agencies.scope,
        year: reports.year,
        form: reports.form,
        text: reports.text,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .leftJoin(regions, eq(regions.code, agencies.regionCode))
      .where(and(gt(reports.id, last), slice === undefined ? undefined : reportFilter(slice)))
      .orderBy(asc(reports.id))
      .limit(reportsAtOnce)
    if (page.length > 0) yield page
    if (page.length < reportsAtOnce) return
    last = page.at(-1)!.id
  }
}

/** The table of reports, in batches, in the order of its key; all, or those of a slice. */
export async function* reportRows(
  db: Database,
  slice?: Slice,
): AsyncGenerator<readonly ExportRow<'reports'>[], void, undefined> {
  const atOnce = 500
  for (let last = ''; ;) {
    const page = await db
      .select({
        report_id: reports.id,
        agency_id: reports.agencyId,
        region_code: agencies.regionCode,
        year: reports.year,
        form: reports.form,
        title: sql<string | null>`nullif(${reports.title}, '')`,
        source: sql<string | null>`nullif(${reports.source}, '')`,
        source_url: sql<string | null>`nullif(${reports.sourceUrl}, '')`,
        sha256: reports.sha256,
        extractor_version: extractions.version,
        stated: sql<number>`coalesce(${reportCounts.stated}, (select count(*) from observations where report_key = ${reports.key} and accepted = 1 and value is not null))`,
        findings: countAboveNote,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .leftJoin(extractions, eq(extractions.reportKey, reports.key))
      .leftJoin(reportCounts, eq(reportCounts.reportKey, reports.key))
      .where(and(gt(reports.id, last), slice === undefined ? undefined : reportFilter(slice)))
      .orderBy(asc(reports.id))
      .limit(atOnce)
    yield page.map((row) => ({ ...row, synthetic: isMadeUp(row.region_code) }))
    if (page.length < atOnce) return
    last = page.at(-1)!.report_id
  }
}

/** Whether what lies in a region is made up; what has no region is not. */
export function isMadeUp(regionCode: string | null): boolean {
  return regionCode !== null && isSynthetic(regionCode)
}
