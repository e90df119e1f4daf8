import { and, eq, isNotNull, ne } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, observations, reports } from '../schema.ts'
import { agencyFilter, type Slice } from './filter.ts'

/** What one agency states of one indicator for one year. */
export type StatedValue = readonly [agencyId: string, regionCode: string | null, value: number]

/**
 * What the agencies of a slice state of an indicator (总计) for a year, implied values and whole-area reports left out. Thousands of
 * rows are taken as `values`.
 */
export async function valuesOfYear(
  db: Database,
  indicator: string,
  year: number,
  slice: Pick<Slice, 'region' | 'sector'>,
): Promise<StatedValue[]> {
  return (await db
    .select({ agencyId: agencies.id, regionCode: agencies.regionCode, value: observations.value })
    .from(observations)
    .innerJoin(reports, eq(reports.key, observations.reportKey))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(
      and(
        eq(observations.indicator, indicator),
        eq(observations.applicant, 'total'),
        eq(observations.accepted, true),
        isNotNull(observations.value),
        ne(observations.status, 'implied'),
        eq(reports.year, year),
        eq(agencies.scope, 'agency'),
        agencyFilter(slice),
      ),
    )
    .values()) as [string, string | null, number][]
}
