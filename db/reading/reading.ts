import { sql } from 'drizzle-orm'
import { statSync } from 'node:fs'
import { openReader, type Database, type ReaderOptions } from '../client.ts'
import journal from '../migrations/meta/_journal.json' with { type: 'json' }
import { databasePath } from '../path.ts'
import { latestRevision } from '../queries/revisions.ts'
import { shared } from '../shared.ts'
import { Holders } from './holders.ts'
import { DatabaseMissing, DatabaseOutdated } from './unreadable.ts'

export type { Database }

/** What is read in one transaction: the data as one load left it, whatever is loaded meanwhile. */
export interface Reading {
  db: Database
  /** The revision of the data; empty before the first load. */
  revision: string
  /** The day of the load that made the revision, as 2026-01-02 (UTC); null before the first. */
  day: string | null
  /** One that was begun later has a greater number, and sees the same data or newer. */
  order: number
  /** Does work on this reading that may last longer than what began it: the reading stays open until then. */
  stay: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** Which file a connection is of, so that another in its place is noticed. */
interface DatabaseFile {
  path: string
  inode: number
}

interface Open extends DatabaseFile {
  read: Reading
  holders: Holders
  /** `data_version` of the watching connection when the transaction began. */
  version: number
}

type Connection = DatabaseFile & { db: Database }

const state = shared<{
  /** A connection outside of transactions: its `data_version` changes with everything that is written. */
  watch: Connection | null
  /** The reading that the next one joins, if nothing was written since. */
  open: Open | null
  /** A connection that is not used now, kept for the pages of the file that it has in memory. */
  idle: Connection | null
  order: number
}>('readings', () => ({ watch: null, open: null, idle: null, order: 0 }))

/**
 * Does work that reads the database, all of it in one transaction. Who comes while others read and nothing was written since they
 * began reads in theirs. Throws `DatabaseMissing` without a database, `DatabaseOutdated` before a load has
 * brought its tables up to date, and what SQLite throws where it cannot be read.
 */
export async function reading<Value>(work: (read: Reading) => Promise<Value>): Promise<Value> {
  const { read, holders } = enter()
  try {
    return await work(read)
  } finally {
    holders.leave()
  }
}

/** A connection of the server: nobody is answered while it waits, and with a write-ahead log the file is hardly ever locked. */
export function openForServer(path: string, options: ReaderOptions = {}): Database {
  return openReader(path, { patience: 250, ...options })
}

/** What the system says of the database; throws `DatabaseMissing` where there is none. */
export function databaseFile(): DatabaseFile {
  const path = databasePath()
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new DatabaseMissing(path)
  return { path, inode: stat.ino }
}

/** Begins a transaction on a connection; its snapshot is taken by the first read inside it, which is that of the revision. */
export function begin(db: Database, holders: Holders): Reading {
  db.$client.exec('begin')
  const row = latestRevision(db)
  return {
    db,
    revision: row?.revision ?? '',
    day: row?.loadedAt.slice(0, 10) ?? null,
    order: ++state.order,
    stay: (work) => holders.stay(work),
  }
}

/** Begins or joins a reading. Nobody else gets a turn in it. */
function enter(): Open {
  const file = databaseFile()
  for (;;) {
    const version = versionOf(file)
    const { open } = state
    if (open !== null && isOf(open, file) && open.version === version) {
      open.holders.enter()
      return open
    }
    const begun = beginOn(file, version)
    // A load of another process that came just now is in the reading or is not; only what is sure can be joined.
    if (versionOf(file) === version) return (state.open = begun)
    begun.holders.leave()
  }
}

function beginOn(file: DatabaseFile, version: number): Open {
  const { idle } = state
  state.idle = null
  if (idle !== null && !isOf(idle, file)) idle.db.$client.close()
  const db = idle !== null && isOf(idle, file) ? idle.db : openForServer(file.path)
  const holders = new Holders(() => end({ ...file, db }, holders))
  try {
    return { ...file, read: begin(db, holders), holders, version }
  } catch (error) {
    db.$client.close()
    throw error
  }
}

/** Ends the transaction, so that loads can tidy up behind it, and keeps one connection for the next. */
function end(connection: Connection, holders: Holders): void {
  if (state.open?.holders === holders) state.open = null
  connection.db.$client.exec('commit')
  if (state.idle === null) state.idle = connection
  else connection.db.$client.close()
}

function versionOf(file: DatabaseFile): number {
  if (state.watch !== null && !isOf(state.watch, file)) {
    state.watch.db.$client.close()
    state.watch = null
  }
  state.watch ??= { ...file, db: openWatch(file.path) }
  return state.watch.db.$client.pragma('data_version', { simple: true }) as number
}

/** A small connection to a database whose tables are those of this version, or of a later one. */
function openWatch(path: string): Database {
  const db = openForServer(path, { cacheKilobytes: 256, mapBytes: 0 })
  try {
    const { made } = db.get<{ made: number | null }>(
      sql`select max(created_at) as made from __drizzle_migrations`,
    )
    if (made === null || made < journal.entries.at(-1)!.when) throw new DatabaseOutdated(path)
    return db
  } catch (error) {
    db.$client.close()
    throw error
  }
}

function isOf(one: DatabaseFile, { path, inode }: DatabaseFile): boolean {
  return one.path === path && one.inode === inode
}
