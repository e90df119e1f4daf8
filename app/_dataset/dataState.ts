import type { Reading } from '#db/reading/reading'
import { databaseBytes, latestRevision } from '#db/queries/revisions'

/** Which data there is: revision, when it was loaded, how large it is. Null before the first load. */
export async function dataState({ db }: Reading): Promise<{
  revision: string
  /** Day of the load, 2026-01-02, and its minute, in UTC. */
  day: string
  minute: string
  /** Size of the database. */
  bytes: number
} | null> {
  const row = latestRevision(db)
  if (row === null) return null
  const { revision, loadedAt } = row
  return {
    revision,
    day: loadedAt.slice(0, 10),
    minute: loadedAt.slice(11, 16),
    bytes: await databaseBytes(db),
  }
}
