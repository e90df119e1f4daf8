import type Sqlite from 'better-sqlite3'
import { findingRules } from '#lib/model/findings/findingRules'
import type { LoadStatements } from '#db/load/statements'
import { yearFindings, yearIndicators, type YearReport, type YearValue } from './yearRules.ts'

interface StatedRow extends YearValue {
  reportKey: number
  reportId: string
  year: number
  indicator: string
  isImplied: 0 | 1
}

/**
 * Applies the rules across years to every agency that a load touched, over what the database now holds: findings of
 * origin `years` are made anew, so that the result does not depend on the order in which the years came.
 */
export function checkYears(
  client: Sqlite.Database,
  run: LoadStatements,
  reportKeys: readonly number[],
): void {
  const agencyOf = client.prepare<[number], string>(`select agency_id from reports where key = ?`).pluck()
  const agencies = new Set(reportKeys.flatMap((key) => agencyOf.get(key) ?? []))
  const places = yearIndicators.map(() => '?').join(', ')
  const stated = client.prepare<unknown[], StatedRow>(
    `select r.key as reportKey, r.id as reportId, r.year, o.indicator, o.value, o.start, o."end", 0 as isImplied
     from reports r join observations o on o.report_key = r.key
     where r.agency_id = ? and o.applicant = 'total' and o.accepted and o.value is not null and o.status <> 'approximate'
       and o.indicator in (${places})
     union all
     select r.key, r.id, r.year, d.indicator, d.value, d.start, d."end", 1
     from reports r join readings d on d.report_key = r.key
     where r.agency_id = ? and d.status = 'implied' and d.year = r.year - 1 and d.applicant = 'total'
     order by 3`,
  )
  const drop = client.prepare(
    `delete from issues where origin = 'years' and report_key in (select key from reports where agency_id = ?)`,
  )
  const clear = client.prepare(
    `update observations set year_conflict = 0
     where year_conflict and report_key in (select key from reports where agency_id = ?)`,
  )
  const mark = client.prepare(
    `update observations set year_conflict = 1 where report_key = ? and indicator = ? and applicant = 'total' and accepted`,
  )
  for (const agency of agencies) {
    drop.run(agency)
    clear.run(agency)
    const rows = stated.all(agency, ...yearIndicators, agency)
    for (const f of yearFindings(byReport(rows))) {
      const { isConflict, at, other, ...found } = f
      const hasSecond = other?.start != null
      run.addIssue.run({
        ...found,
        origin: 'years',
        severity: findingRules[f.code].severity,
        start: at.start,
        end: at.end,
        otherStart: hasSecond ? other.start : null,
        otherEnd: hasSecond ? other.end : null,
      })
      if (isConflict) mark.run(f.reportKey, f.indicator)
    }
  }
}

/** Rows of one agency, by year, as the rules take them. */
function byReport(rows: readonly StatedRow[]): YearReport[] {
  const reports = new Map<
    number,
    YearReport & { values: Map<string, YearValue>; implied: Map<string, YearValue> }
  >()
  for (const { reportKey, reportId, year, indicator, isImplied, value, start, end } of rows) {
    const report = reports.get(reportKey) ?? {
      reportKey,
      reportId,
      year,
      values: new Map(),
      implied: new Map(),
    }
    reports.set(reportKey, report)
    const into = isImplied ? report.implied : report.values
    into.set(indicator, { value, start, end })
  }
  return [...reports.values()]
}
