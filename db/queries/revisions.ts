import { desc, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { revisions } from '../schema.ts'

/** The dataset revision that caches and ETags hang on; null before the first load. */
export async function datasetRevision(db: Database): Promise<string | null> {
  return latestRevision(db)?.revision ?? null
}

/** The newest load that changed the data: its revision, time and what it did. Null before the first load. */
export function latestRevision(db: Database) {
  return db.select().from(revisions).orderBy(desc(revisions.number)).limit(1).get() ?? null
}

/** How many bytes a copy of the database has. */
export async function databaseBytes(db: Database): Promise<number> {
  const { bytes } = db.get<{ bytes: number }>(
    sql`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`,
  )
  return bytes
}
