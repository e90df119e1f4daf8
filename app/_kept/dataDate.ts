import { readOnly } from '#db/queries/connection'
import { latestRevision } from '#db/queries/revisions'

/** The day of the last load that changed the data, as 2026-01-02 (UTC); null before the first. */
export async function dataDate(): Promise<string | null> {
  const db = readOnly()
  const revision = db === null ? null : await latestRevision(db)
  return revision === null ? null : revision.loadedAt.slice(0, 10)
}
