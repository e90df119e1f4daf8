import { and, asc, count, countDistinct, desc, eq, inArray, max, min, ne, sql } from 'drizzle-orm'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { agencies, issues, observations, readings, regions, reports } from '../schema.ts'
import { reportFilter } from './filter.ts'

type Slice = Pick<View, 'region' | 'from' | 'to' | 'sector' | 'source'> & Partial<Pick<View, 'pick'>>

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

/** One page of the reports of a view, newest year first, then by region and agency. */
export async function reportsForView(
  db: Database,
  view: Slice,
  page: { limit: number; offset: number },
): Promise<{ rows: ReportRow[]; total: number }> {
  const where = reportFilter(view)
  const { reports: total } = await countsForView(db, view)
  const rows = await db
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
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(where)
    .orderBy(desc(reports.year), asc(agencies.regionCode), asc(agencies.name), asc(reports.id))
    .limit(page.limit)
    .offset(page.offset)
  const keys = rows.map((row) => row.key)
  const stated = new Map(
    (
      await db
        .select({ key: observations.reportKey, n: count() })
        .from(observations)
        .where(
          and(
            inArray(observations.reportKey, keys),
            eq(observations.accepted, true),
            sql`${observations.value} is not null`,
          ),
        )
        .groupBy(observations.reportKey)
    ).map(({ key, n }) => [key, n]),
  )
  const findings = new Map(
    (
      await db
        .select({ key: issues.reportKey, n: count() })
        .from(issues)
        .where(and(inArray(issues.reportKey, keys), ne(issues.severity, 'note')))
        .groupBy(issues.reportKey)
    ).map(({ key, n }) => [key, n]),
  )
  return {
    total,
    rows: rows.map(({ key, sha256, ...row }) => ({
      ...row,
      hasDocument: sha256 !== null,
      stated: stated.get(key) ?? 0,
      findings: findings.get(key) ?? 0,
    })),
  }
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
