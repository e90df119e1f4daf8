import { asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { ReportsView } from '#lib/model/listViews'
import type { Database } from '../client.ts'
import { countAboveNote } from '../expressions.ts'
import { agencies, regions, reports } from '../schema.ts'
import { whoseFields } from './agencies.ts'
import { countsOfReports } from './countsOfReports.ts'
import { reportFilter, type Slice } from './filter.ts'

/** A row of the list of reports. */
export interface ReportRow {
  id: string
  agencyId: string
  agency: string
  regionCode: string | null
  region: string | null
  sector: string | null
  year: number
  form: (typeof reports.$inferSelect)['form']
  hasDocument: boolean
  sourceUrl: string | null
  /** Observations with a value. */
  stated: number
  /** Findings above a note. */
  findings: number
}

const columns = {
  year: reports.year,
  agency: agencies.sortKey,
  region: regions.sortKey,
  form: reports.form,
  // Only a list in their order pays for it.
  findings: countAboveNote,
}

/** The order of a list, names by pinyin; equal ones follow newest year first, then by region and agency. */
function orderOf(sort: ReportsView['sort']): SQL[] {
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  const first = sort.startsWith('-') ? desc(column) : asc(column)
  return [first, desc(reports.year), asc(regions.sortKey), asc(agencies.sortKey), asc(reports.id)]
}

/** The keys of the reports of a view in their order; all, or one page of them. */
export async function reportKeys(
  db: Database,
  view: Slice & { sort?: ReportsView['sort'] },
  page: { limit: number; offset: number } = { limit: -1, offset: 0 },
): Promise<number[]> {
  const query = db
    .select({ key: reports.key })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(reportFilter(view))
    .orderBy(...orderOf(view.sort ?? '-year'))
  const rows = await (page.limit < 0 ? query : query.limit(page.limit).offset(page.offset))
  return rows.map(({ key }) => key)
}

/** How many reports a view is about. */
export async function countReports(db: Database, view: Slice): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(reportFilter(view))
  return row?.n ?? 0
}

/** The rows of the list for some keys, in the order of the keys; give a few hundred at a time. */
export async function reportRows(db: Database, keys: readonly number[]): Promise<ReportRow[]> {
  const [rows, counts] = await Promise.all([
    db
      .select({
        key: reports.key,
        id: reports.id,
        ...whoseFields,
        sector: agencies.sector,
        year: reports.year,
        form: reports.form,
        sha256: reports.sha256,
        sourceUrl: reports.sourceUrl,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .leftJoin(regions, eq(regions.code, agencies.regionCode))
      .where(inArray(reports.key, [...keys])),
    countsOfReports(db, keys),
  ])
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    if (row === undefined) return []
    const { key: _, sha256, ...rest } = row
    return [
      {
        ...rest,
        hasDocument: sha256 !== null,
        stated: counts.stated.get(key) ?? 0,
        findings: counts.findings.get(key) ?? 0,
      },
    ]
  })
}
