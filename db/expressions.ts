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
export function isInside(column: AnySQLiteColumn, codes: readonly string[]): SQL | undefined {
  const counties = codes.filter((code) => lastCodeInside(code) === code)
  const wider = codes.filter((code) => lastCodeInside(code) !== code)
  return or(
    // Codes of counties go into one list.
    counties.length === 0 ? undefined : inArray(column, counties),
    ...wider.map((code) => between(column, code, lastCodeInside(code))),
  )
}

/** Whether a text holds another, whose wildcards count as themselves. */
export function contains(column: AnySQLiteColumn, part: string): SQL {
  return sql`${column} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
