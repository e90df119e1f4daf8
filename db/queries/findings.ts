import { and, asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { ChecksView } from '#lib/model/listViews'
import type { RuleId } from '#lib/model/findings/findingRules'
import type { Severity } from '#lib/model/findings/severity'
import type { Database } from '../client.ts'
import { severityRank } from '../expressions.ts'
import { agencies, issues, regions, reports } from '../schema.ts'
import { whoseFields } from './agencies.ts'
import { reportFilter, type Slice } from './filter.ts'
import { findingChoice } from './findingsInOrder.ts'

/** What findings can be chosen by, beside what their reports can. */
export type FindingSlice = Slice & Partial<Pick<ChecksView, 'code' | 'severity' | 'group' | 'sort'>>

const columns = {
  year: reports.year,
  agency: agencies.sortKey,
  region: regions.sortKey,
  code: issues.code,
  severity: severityRank,
}

function findingFilter(view: FindingSlice): SQL | undefined {
  return and(reportFilter(view), findingChoice(view))
}

/** The keys of the findings of a view in their order, names by pinyin; all, or one page of them. */
export async function findingKeys(
  db: Database,
  view: FindingSlice,
  page: { limit: number; offset: number } = { limit: -1, offset: 0 },
): Promise<number[]> {
  const sort = view.sort ?? '-year'
  const column = columns[sort.replace('-', '') as keyof typeof columns]
  const query = db
    .select({ key: issues.key })
    .from(issues)
    .innerJoin(reports, eq(reports.key, issues.reportKey))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(findingFilter(view))
    .orderBy(
      sort.startsWith('-') ? desc(column) : asc(column),
      desc(reports.year),
      asc(regions.sortKey),
      asc(agencies.sortKey),
      asc(reports.id),
      asc(severityRank),
      asc(issues.key),
    )
  const rows = await (page.limit < 0 ? query : query.limit(page.limit).offset(page.offset))
  return rows.map(({ key }) => key)
}

/** How many findings a view has of each rule and severity. */
export async function findingCounts(
  db: Database,
  view: FindingSlice,
): Promise<{ code: RuleId; severity: Severity; n: number }[]> {
  return db
    .select({ code: issues.code, severity: issues.severity, n: count() })
    .from(issues)
    .innerJoin(reports, eq(reports.key, issues.reportKey))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(findingFilter(view))
    .groupBy(issues.code, issues.severity)
}

/** Findings with whose they are, in the order of the keys, and every finding of their reports; give a few hundred keys at a time. */
export async function findingRows(db: Database, keys: readonly number[]) {
  const rows = await db
    .select({
      issue: issues,
      reportId: reports.id,
      year: reports.year,
      ...whoseFields,
    })
    .from(issues)
    .innerJoin(reports, eq(reports.key, issues.reportKey))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(inArray(issues.key, [...keys]))
  const reportKeys = [...new Set(rows.map((row) => row.issue.reportKey))]
  const [texts, siblings] = await Promise.all([
    db
      .select({ key: reports.key, id: reports.id, text: reports.text })
      .from(reports)
      .where(inArray(reports.key, reportKeys)),
    db
      .select({ key: issues.key, reportKey: issues.reportKey, severity: issues.severity })
      .from(issues)
      .where(inArray(issues.reportKey, reportKeys))
      .orderBy(issues.key),
  ])
  const byKey = new Map(rows.map((row) => [row.issue.key, row]))
  return {
    rows: keys.flatMap((key) => byKey.get(key) ?? []),
    /** The text of each report, by its key; null where only figures are held. */
    texts: new Map(texts.map(({ key, text }) => [key, text])),
    /** All findings of these reports in the order they were found. */
    siblings,
  }
}
