import { statSync } from 'node:fs'
import { openReader, type Database } from '../client.ts'
import { databasePath } from '../path.ts'
import { datasetRevision } from './revisions.ts'

/** Readings that may be under way at once; each has a connection and holds back the tidying of what loads write. */
const most = 6

// Pages and files are bundled apart, and each bundle has modules of its own: what is shared hangs on the process.
const shared = globalThis as typeof globalThis & { gongkaiLongReads?: number }

/** A reading of many rows on a connection of its own, which sees one revision of the data for as long as it is open. */
export interface LongRead {
  db: Database
  /** Empty before the first load. */
  revision: string
  /** Frees the connection and its place; doing it again does nothing. */
  close(): void
}

/**
 * Begins a long reading; whoever takes it closes it, however it ends. Null when there is no database, `busy` when as many as
 * there may be are under way.
 */
export async function longRead(): Promise<LongRead | 'busy' | null> {
  const path = databasePath()
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return null
  if ((shared.gongkaiLongReads ?? 0) >= most) return 'busy'
  const db = openReader(path, { cacheKilobytes: 8192, mapBytes: 0 })
  shared.gongkaiLongReads = (shared.gongkaiLongReads ?? 0) + 1
  const close = () => {
    if (!db.$client.open) return
    db.$client.close()
    shared.gongkaiLongReads = (shared.gongkaiLongReads ?? 1) - 1
  }
  try {
    // The snapshot is taken by the first read inside it, which is that of the revision.
    db.$client.exec('begin')
    return { db, revision: (await datasetRevision(db)) ?? '', close }
  } catch (error) {
    close()
    throw error
  }
}
