import { readSnapshot, type Snapshot } from '#app/_kept/readSnapshot'
import type { Database } from '#db/client'
import { datasetRevision } from '#db/queries/revisions'

/** The snapshot of what a database holds now. */
export async function snapshotIn(db: Database): Promise<Snapshot> {
  return readSnapshot({ db, revision: (await datasetRevision(db)) ?? '', day: null })
}
