import type { Reading } from '#db/reading/reading'
import { databaseBytes, latestRevision } from '#db/queries/revisions'

/** Which data there is: revision, when it was loaded, what the last load did. Null before the first load. */
export async function dataState({ db }: Reading): Promise<{
  revision: string
  /** Day of the load, 2026-01-02, and its minute, in UTC. */
  day: string
  minute: string
  added: number
  replaced: number
  refused: number
  /** Size of the database. */
  bytes: number
  /** What the load changed, a line each. */
  changes: string[]
} | null> {
  const row = latestRevision(db)
  if (row === null) return null
  const { revision, loadedAt, added, replaced, refused, changes } = row
  return {
    revision,
    day: loadedAt.slice(0, 10),
    minute: loadedAt.slice(11, 16),
    added,
    replaced,
    refused,
    bytes: await databaseBytes(db),
    changes: changes.split('\n').filter((line) => line !== ''),
  }
}
