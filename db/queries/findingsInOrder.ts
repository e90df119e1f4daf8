import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { ChecksView } from '#lib/model/listViews'
import { findingRules, type RuleId } from '#lib/model/findings/findingRules'
import { isGrave } from '#lib/model/findings/severity'
import type { Database } from '../client.ts'
import { aboveNote } from '../expressions.ts'
import { issues } from '../schema.ts'

/** What findings are chosen by, beside what their reports can. */
export type FindingChoice = Partial<Pick<ChecksView, 'code' | 'severity' | 'group'>>

/** Which findings are chosen; without a severity errors and warnings. */
export function findingChoice({ code, severity = 'grave', group }: FindingChoice): SQL | undefined {
  const codes = Object.keys(findingRules) as RuleId[]
  return and(
    code === undefined ? undefined : eq(issues.code, code),
    group === undefined
      ? undefined
      : inArray(
          issues.code,
          codes.filter((one) => findingRules[one].group === group),
        ),
    severity === 'all' ? undefined : severity === 'grave' ? aboveNote : eq(issues.severity, severity),
  )
}

/** Every finding of some reports, in the order they were found. */
export async function findingsOf(db: Database, keys: readonly number[]) {
  return db
    .select()
    .from(issues)
    .where(inArray(issues.reportKey, [...keys]))
    .orderBy(issues.reportKey, issues.key)
}
export type FindingRow = Awaited<ReturnType<typeof findingsOf>>[number]

/** Those of some findings that are chosen, as the engine would choose them. */
export function chosenFindings<One extends Pick<FindingRow, 'code' | 'severity'>>(
  findings: readonly One[],
  { code, severity = 'grave', group }: FindingChoice,
): One[] {
  return findings.filter(
    (one) =>
      (code === undefined || one.code === code) &&
      (group === undefined || findingRules[one.code].group === group) &&
      (severity === 'all' || (severity === 'grave' ? isGrave(one) : one.severity === severity)),
  )
}
