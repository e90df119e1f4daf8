import { latestRevision } from '#db/queries/revisions'
import { loadsOf, type Load } from '#db/queries/history/loads'
import type { Reading } from '#db/reading/reading'

/**
 * How a revision, given by its first six characters or more, stands to the data: `newest`, `old` with the last load that made it, or `unknown`
 * to this database. Null before the first load.
 */
export type RevisionStanding =
  { state: 'newest' } | { state: 'old'; load: Load } | { state: 'unknown' } | null

/** See `RevisionStanding`. */
export async function revisionStanding({ db }: Reading, revision: string): Promise<RevisionStanding> {
  const newest = latestRevision(db)
  if (newest === null) return null
  const [load] = loadsOf(db, revision)
  if (load === undefined) return { state: 'unknown' }
  return load.revision === newest.revision ? { state: 'newest' } : { state: 'old', load }
}
