import { and, count, inArray } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { aboveNote } from '../expressions.ts'
import { issues, reportCounts } from '../schema.ts'

/** How many figures some reports state and how many findings above a note they have, by key; 0 where there is no row. */
export async function countsOfReports(
  db: Database,
  keys: readonly number[],
): Promise<{ stated: ReadonlyMap<number, number>; findings: ReadonlyMap<number, number> }> {
  const [stated, findings] = await Promise.all([
    db
      .select({ key: reportCounts.reportKey, n: reportCounts.stated })
      .from(reportCounts)
      .where(inArray(reportCounts.reportKey, [...keys])),
    db
      .select({ key: issues.reportKey, n: count() })
      .from(issues)
      .where(and(inArray(issues.reportKey, [...keys]), aboveNote))
      .groupBy(issues.reportKey),
  ])
  return {
    stated: new Map(stated.map(({ key, n }) => [key, n])),
    findings: new Map(findings.map(({ key, n }) => [key, n])),
  }
}
