import { count, desc, eq, isNull, like, max, min } from 'drizzle-orm'
import type { Database } from '#db/client'
import { revisions } from '#db/schema'

/** A load that changed the data. */
export type Load = typeof revisions.$inferSelect

/** Loads that changed the data, the newest first; all of them, or a page. */
export function loads(db: Database, page?: { limit: number; offset: number }): Load[] {
  const all = db.select().from(revisions).orderBy(desc(revisions.number))
  return page === undefined ? all.all() : all.limit(page.limit).offset(page.offset).all()
}

/** How many loads changed the data. */
export function countLoads(db: Database): number {
  return db.select({ n: count() }).from(revisions).get()?.n ?? 0
}

/**
 * The load whose data the recorded changes begin with: what came behind it can be told. The first of all, or the last that was made
 * before changes were recorded. Null before the first load.
 */
export function recordedSince(db: Database): Load | null {
  const unrecorded = db
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(isNull(revisions.figuresChanged))
    .get()
  const first =
    unrecorded?.number ??
    db
      .select({ number: min(revisions.number) })
      .from(revisions)
      .get()?.number
  if (first == null) return null
  return db.select().from(revisions).where(eq(revisions.number, first)).get() ?? null
}

/**
 * The loads that made a revision, given by its first six characters or more, the newest first: the same data may come back. None where it is
 * unknown, or where the beginning fits several revisions.
 */
export function loadsOf(db: Database, revision: string): Load[] {
  const found = db
    .select()
    .from(revisions)
    .where(like(revisions.revision, `${revision}%`))
    .orderBy(desc(revisions.number))
    .all()
  return new Set(found.map((load) => load.revision)).size === 1 ? found : []
}
