import { and, asc, count, desc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm'
import type { ReportsView } from '#lib/model/listViews'
import type { Database } from '../client.ts'
import { agencies, issues, regions, reportCounts, reports } from '../schema.ts'
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

/** How many findings above a note a report has; only a list in their order pays for it. */
const findingCount = sql`(select count(*) from ${issues} where ${issues.reportKey} = ${reports.key} and ${issues.severity} <> 'note')`

const columns = {
  year: reports.year,
  agency: agencies.name,
  region: agencies.regionCode,
  form: reports.form,
  findings: findingCount,
}

/** The order of a list; equal ones follow newest year first, then by region and agency. */
function orderOf(sort: ReportsView['sort']): SQL[] {
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  const first = sort.startsWith('-') ? desc(column) : asc(column)
  return [first, desc(reports.year), asc(agencies.regionCode), asc(agencies.name), asc(reports.id)]
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
  const ofThese = inArray(reports.key, [...keys])
  const [rows, found] = await Promise.all([
    db
      .select({
        key: reports.key,
        id: reports.id,
        agencyId: agencies.id,
        agency: agencies.name,
        regionCode: agencies.regionCode,
        region: regions.name,
        sector: agencies.sector,
        year: reports.year,
        form: reports.form,
        sha256: reports.sha256,
        sourceUrl: reports.sourceUrl,
        stated: reportCounts.stated,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .leftJoin(regions, eq(regions.code, agencies.regionCode))
      .leftJoin(reportCounts, eq(reportCounts.reportKey, reports.key))
      .where(ofThese),
    db
      .select({ key: issues.reportKey, n: count() })
      .from(issues)
      .where(and(inArray(issues.reportKey, [...keys]), ne(issues.severity, 'note')))
      .groupBy(issues.reportKey),
  ])
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const findingsOf = new Map(found.map(({ key, n }) => [key, n]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    if (row === undefined) return []
    const { key: _, sha256, stated, ...rest } = row
    return [
      { ...rest, hasDocument: sha256 !== null, stated: stated ?? 0, findings: findingsOf.get(key) ?? 0 },
    ]
  })
}
