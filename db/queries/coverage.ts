import { eq, gt } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, reportCounts, reports } from '../schema.ts'
import { agencyFilter, reportFilter, type Slice } from './filter.ts'

/** A body that could report. */
export interface KnownAgency {
  id: string
  name: string
  regionCode: string | null
}

/** A report that is held: of which agency (by its place among the agencies), which year, and whether any figure was read in it. */
export type HeldReport = readonly [agency: number, year: number, isRead: boolean]

/**
 * Every agency that regions and sector let in, by region and then by name in the order of pinyin, and which reports of theirs are held in the years. Tens of
 * thousands of rows are taken as `values`: naming each column of each row costs more than reading it.
 */
export async function coverageFacts(
  db: Database,
  view: Slice,
): Promise<{ agencies: KnownAgency[]; reports: HeldReport[] }> {
  const known = await db
    .select({ id: agencies.id, name: agencies.name, regionCode: agencies.regionCode })
    .from(agencies)
    .where(agencyFilter(view))
    .orderBy(agencies.regionCode, agencies.sortKey, agencies.id)
  const place = new Map(known.map(({ id }, index) => [id, index]))
  const rows = (await db
    .select({
      agency: reports.agencyId,
      year: reports.year,
      isRead: gt(reportCounts.stated, 0),
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(reportCounts, eq(reportCounts.reportKey, reports.key))
    .where(reportFilter(view))
    .values()) as [string, number, unknown][]
  return {
    agencies: known,
    reports: rows.flatMap(([agency, year, isRead]) => {
      const at = place.get(agency)
      return at === undefined ? [] : [[at, year, Boolean(isRead)] as const]
    }),
  }
}
