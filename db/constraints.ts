import { sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { cellStatuses, missingStatuses } from '#lib/model/status'
import { years } from '#lib/model/year'

/*
 * What the engine checks of the columns of the schema, each for any table. Whoever changes one changes the tables that use it, in a migration.
 */

/** A list of the code, written out for the engine: Drizzle's `enum` is a type and nothing the engine enforces. */
export const oneOf = (values: readonly string[]) =>
  sql.raw(`(${values.map((value) => `'${value}'`).join(', ')})`)
const missing = oneOf(missingStatuses)

/** Null or a finite number: a REAL column would keep any text, and a year of digits is no figure. */
export const isNumber = (value: AnySQLiteColumn) =>
  sql`${value} is null or (typeof(${value}) in ('real', 'integer') and abs(${value}) < 1e15)`

/** Value null exactly for the missing statuses, and 0 for what is stated as none. */
export const isStated = (value: AnySQLiteColumn, status: AnySQLiteColumn) =>
  sql`(${value} is null) = (${status} in ${missing}) and (${status} <> 'zero_in_words' or ${value} = 0)`

/** Both offsets or none, whole, in order, inside a text. */
export const isPlace = (start: AnySQLiteColumn, end: AnySQLiteColumn) =>
  sql`(${start} is null and ${end} is null) or (typeof(${start}) = 'integer' and typeof(${end}) = 'integer' and ${start} >= 0 and ${start} <= ${end})`

/** Literals, as a check takes no parameters. */
export const isYear = (year: AnySQLiteColumn) =>
  sql`typeof(${year}) = 'integer' and ${year} between ${sql.raw(`${years.first} and ${years.last}`)}`

export const isBoolean = (flag: AnySQLiteColumn) => sql`${flag} in (0, 1)`

/** What a figure shows, or null for both where its report is not held. */
export const isShown = (value: AnySQLiteColumn, status: AnySQLiteColumn) =>
  sql`(${value} is null) = (${status} is null or ${status} in ${oneOf([...missingStatuses, 'not_asked'])}) and (${status} is null or ${status} in ${oneOf(cellStatuses)})`
