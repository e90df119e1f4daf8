import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { agencies, regions, reports } from '../schema.ts'
import { whoseFields } from './agencies.ts'

/**
 * The keys of the reports whose text holds each of some phrases, without order. Phrases are without white space, which the index leaves
 * out, and have at least two characters; every other sign in them stands for itself.
 */
export async function reportsHolding(db: Database, phrases: readonly string[]): Promise<number[]> {
  const parts = phrases.map((phrase) => ([...phrase].length > 2 ? quoted(phrase) : anyBeginning(db, phrase)))
  if (parts.length === 0 || parts.includes(null)) return []
  const rows = db.all<{ key: number }>(
    sql`select rowid as key from text_search where text_search match ${parts.join(' AND ')}`,
  )
  return rows.map(({ key }) => key)
}

/** Any of the trigrams that two characters begin; null where there is none. The index has one for every place of a text, its end too. */
function anyBeginning(db: Database, pair: string): string | null {
  const begin = pair.toLowerCase()
  const terms = db.all<{ term: string }>(
    sql`select term from text_search_terms where term >= ${begin} and term < ${`${begin}\u{10ffff}`}`,
  )
  return terms.length === 0 ? null : `(${terms.map(({ term }) => quoted(term)).join(' OR ')})`
}

const quoted = (phrase: string) => `"${phrase.replaceAll('"', '""')}"`

/** Reports with their texts and whose they are, in the order of their keys given; ask for a few dozen at a time. */
export async function textsOfReports(db: Database, keys: readonly number[]) {
  const rows = await db
    .select({ key: reports.key, id: reports.id, year: reports.year, ...whoseFields, text: reports.text })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(regions, eq(regions.code, agencies.regionCode))
    .where(inArray(reports.key, [...keys]))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    return row === undefined || row.text === null ? [] : [{ ...row, text: row.text }]
  })
}
