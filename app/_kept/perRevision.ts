import { readOnly, type Database } from '#db/queries/connection'
import { datasetRevision } from '#db/queries/revisions'
import { Lru } from './lru.ts'

/**
 * A value made from the database once per data revision; `none` before the first load. The last two revisions are kept, and
 * a making that failed is not.
 */
export function perRevision<T>(make: (db: Database) => Promise<T>, none: T): () => Promise<T> {
  const kept = new Lru<Promise<T>>(2)
  return async () => {
    const db = readOnly()
    if (db === null) return none
    const revision = (await datasetRevision(db)) ?? ''
    const made = kept.get(revision, () => make(db))
    made.catch(() => kept.delete(revision))
    return made
  }
}
