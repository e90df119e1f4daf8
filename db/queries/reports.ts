import { desc, eq, max, min } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { shownCheck } from '../expressions.ts'
import { agencies, issues, observations, readings, regions, reports, unreadNumbers } from '../schema.ts'

/** First and last statistical year that any report is for; null when there is none. */
export async function yearRange(db: Database): Promise<{ first: number; last: number } | null> {
  const [row] = await db.select({ first: min(reports.year), last: max(reports.year) }).from(reports)
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last }
}

/** Whether there is a report with an id. */
export async function hasReport(db: Database, id: string): Promise<boolean> {
  const rows = await db.select({ id: reports.id }).from(reports).where(eq(reports.id, id)).limit(1)
  return rows.length > 0
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
  const [said, rivals, found, unread] = await Promise.all([
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
    db.select().from(unreadNumbers).where(eq(unreadNumbers.reportKey, key)).orderBy(unreadNumbers.start),
  ])
  return {
    ...row,
    /** Accepted first; a figure or document value that gave way follows with `accepted: false`. */
    observations: said.map((o) => ({
      ...o,
      check: shownCheck(o.check, o.disagrees || o.yearConflict),
    })),
    readings: rivals,
    issues: found,
    unread,
  }
}
