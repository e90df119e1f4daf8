import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, observations, reports } from '../schema.ts'

/** What the reports of an agency state (总计): the indicators by the report's id. */
export async function statedOfAgency(
  db: Database,
  agency: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .select({ reportId: reports.id, indicator: observations.indicator })
    .from(agencies)
    .innerJoin(reports, eq(reports.agencyId, agencies.id))
    .innerJoin(observations, eq(observations.reportKey, reports.key))
    .where(
      and(
        eq(agencies.id, agency),
        eq(observations.applicant, 'total'),
        eq(observations.accepted, true),
        isNotNull(observations.value),
      ),
    )
  const stated = new Map<string, Set<string>>()
  for (const { reportId, indicator } of rows) {
    const same = stated.get(reportId)
    if (same === undefined) stated.set(reportId, new Set([indicator]))
    else same.add(indicator)
  }
  return stated
}
