import { between, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { severities } from '#lib/model/findings/severity'
import { lastCodeInside } from '#lib/model/region'
import type { Check } from '#lib/model/status'

/*
 * What several queries mean by the same word. As text where statements are prepared by hand as well: the columns named in it
 * belong to one table each.
 */

/** Of a finding: it is above a note. A literal, as the engine must read it to use the index of such findings. */
export const aboveNoteText = `severity <> 'note'`
export const aboveNote: SQL = sql.raw(aboveNoteText)

/** Findings above a note of the report at hand. */
export const countAboveNote: SQL<number> = sql.raw(
  `(select count(*) from issues where issues.report_key = reports.key and ${aboveNoteText})`,
) as SQL<number>

/** Of a finding: its place in the order of severities, the graver first. */
export const severityRankText = `case severity ${severities.map((one, rank) => `when '${one}' then ${rank}`).join(' ')} end`
export const severityRank: SQL = sql.raw(severityRankText)

/** Of an observation: its other origin or the year before contradicts it, whatever the rules of its document say. */
export const contradictedText = `(disagrees = 1 or year_conflict = 1)`
export const isContradicted: SQL = sql.raw(contradictedText)

/** The check that readers see: a contradicted value is a conflict. `contradicted` is what the engine made of `isContradicted`. */
export function shownCheck(check: Check, contradicted: unknown): Check {
  return contradicted ? 'conflict' : check
}

/** Whether a region lies in one of some regions or is one: 370800 takes 370826 as well. Undefined for none. */
export function isInside(column: AnySQLiteColumn | SQL, codes: readonly string[]): SQL | undefined {
  const counties = codes.filter((code) => lastCodeInside(code) === code)
  const wider = codes.filter((code) => lastCodeInside(code) !== code)
  const code = sql`${column}`
  return or(
    // Codes of counties go into one list.
    counties.length === 0 ? undefined : inArray(code, counties),
    ...wider.map((outer) => between(code, outer, lastCodeInside(outer))),
  )
}

/** Whether a text holds another, whose wildcards count as themselves. */
export function contains(column: AnySQLiteColumn, part: string): SQL {
  return sql`${column} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}

/**
 * What the loads behind one number up to another changed: figures that show something else at the end than at the beginning, over
 * however many loads, and reports that came or went. A row has the first and the last row of `changes` that are of it. Figures of a report that
 * was not there at the beginning belong to that report's row.
 */
export function changesBetween(after: number, upTo: number): string {
  const window = `load > ${after} and load <= ${upTo}`
  return `
  select f.first, f.last, 0 as isReport from (
      select min(key) as first, max(key) as last from changes
      where ${window} and indicator is not null group by report_id, indicator, applicant) f
    join changes a on a.key = f.first join changes b on b.key = f.last
  where (a.value_before is not b.value_after or coalesce(a.status_before, 'not_reported') is not b.status_after)
    and (select r.reason from changes r where r.report_id = a.report_id and r.indicator is null and ${window}
         order by r.key limit 1) is not 'report-added'
  union all
  select f.first, f.last, 1 from (
      select min(key) as first, max(key) as last from changes
      where ${window} and indicator is null group by report_id) f
    join changes a on a.key = f.first join changes b on b.key = f.last
  where a.reason = b.reason`
}
