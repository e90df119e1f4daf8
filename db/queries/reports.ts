import { and, count, countDistinct, desc, eq, max, min, ne } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, issues, observations, readings, regions, reports } from '../schema.ts'
import { reportFilter, type Slice } from './filter.ts'

/** First and last statistical year that any report is for; null when there is none. */
export async function yearRange(db: Database): Promise<{ first: number; last: number } | null> {
  const [row] = await db.select({ first: min(reports.year), last: max(reports.year) }).from(reports)
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last }
}

/** How many reports a view is about, of how many agencies, and how many findings above a note they have. */
export async function countsForView(
  db: Database,
  view: Slice,
): Promise<{ reports: number; agencies: number; findings: number }> {
  const where = reportFilter(view)
  const [all] = await db
    .select({ reports: count(), agencies: countDistinct(agencies.id) })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where)
  const [found] = await db
    .select({ findings: count() })
    .from(issues)
    .innerJoin(reports, eq(reports.key, issues.reportKey))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(and(where, ne(issues.severity, 'note')))
  return { reports: all?.reports ?? 0, agencies: all?.agencies ?? 0, findings: found?.findings ?? 0 }
}

/** A report whole: its text, what it says of every indicator, rival readings and findings. Null when there is none. */
export async function reportById(db: Database, id: string) {
  const [row] = await db
    .select({ report: reports, agency: agencies, region: regions })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(eq(reports.id, id))
  if (row === undefined) return null
  const { key } = row.report
  const [said, rivals, found] = await Promise.all([
    db
      .select()
      .from(observations)
      .where(eq(observations.reportKey, key))
      .orderBy(
        desc(observations.accepted),
        observations.indicator,
        observations.applicant,
        observations.origin,
      ),
    db.select().from(readings).where(eq(readings.reportKey, key)).orderBy(readings.key),
    db.select().from(issues).where(eq(issues.reportKey, key)).orderBy(issues.key),
  ])
  return {
    ...row,
    /** Accepted first; a figure or document value that gave way follows with `accepted: false`. */
    observations: said.map((o) => ({
      ...o,
      check: o.disagrees || o.yearConflict ? ('conflict' as const) : o.check,
    })),
    readings: rivals,
    issues: found,
  }
}
export type ReportWhole = NonNullable<Awaited<ReturnType<typeof reportById>>>
