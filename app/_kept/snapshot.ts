import { readOnly, type Database } from '#db/queries/connection'
import { datasetRevision } from '#db/queries/revisions'
import { readSnapshot, type Snapshot } from './readSnapshot.ts'

/** After a load, a reader waits so many milliseconds for the new figures; where they take longer, the old ones serve meanwhile. */
const patience = 250

interface Held {
  db: Database
  revision: string
  ready: Snapshot | null
  loading: Promise<Snapshot>
}

// Server start and pages are bundled apart, and each bundle has modules of its own: what is shared hangs on the process.
const shared = globalThis as typeof globalThis & { gongkaiSnapshot?: { now: Held; before: Snapshot | null } }

/**
 * The snapshot of the newest revision, read once and kept. While a new revision is being read, the one before serves; null
 * when there is no database.
 */
export async function snapshot(): Promise<Snapshot | null> {
  const db = readOnly()
  if (db === null) return null
  const revision = (await datasetRevision(db)) ?? ''
  let held = shared.gongkaiSnapshot
  if (held === undefined || held.now.db !== db || held.now.revision !== revision) {
    const before = held === undefined ? null : (held.now.ready ?? held.before)
    held = { now: start(db, revision), before }
    shared.gongkaiSnapshot = held
  }
  const { now, before } = held
  if (now.ready !== null) return now.ready
  if (before === null) return now.loading
  return Promise.race([
    now.loading,
    new Promise<Snapshot>((resolve) => setTimeout(resolve, patience, before)),
  ])
}

function start(db: Database, revision: string): Held {
  const held: Held = { db, revision, ready: null, loading: readSnapshot(db) }
  held.loading.then(
    (made) => {
      held.ready = made
      // What came before is done with.
      if (shared.gongkaiSnapshot?.now === held) shared.gongkaiSnapshot.before = null
    },
    () => {
      // The next reader tries again; a failed reading must not be kept.
      if (shared.gongkaiSnapshot?.now === held) delete shared.gongkaiSnapshot
    },
  )
  return held
}
