import Sqlite from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import * as schema from './schema.ts'

export type Database = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database }

/** What a connection may keep of the file in memory of its own, and map of it, and how many milliseconds it waits for a file that is locked. */
export interface ReaderOptions {
  cacheKilobytes?: number
  mapBytes?: number
  patience?: number
}

/**
 * Opens a database for reading only: neither the file nor the connection allows a write. Throws when there is no
 * database at the path.
 */
export function openReader(
  path: string,
  { cacheKilobytes = 65_536, mapBytes = 268_435_456, patience = 5000 }: ReaderOptions = {},
): Database {
  const client = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: patience })
  client.pragma('query_only = true')
  client.pragma(`cache_size = -${cacheKilobytes}`)
  client.pragma(`mmap_size = ${mapBytes}`)
  return drizzle(client, { schema })
}

/**
 * Opens a database for loading, makes it when it is missing, and brings its tables up to date.
 * @param path a file, or `:memory:`
 * @param migrations the folder of the generated migrations
 */
export function openWriter(path: string, migrations = 'db/migrations'): Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const client = new Sqlite(path)
  const db = drizzle(client, { schema })
  const begin = Date.now()
  for (;;)
    try {
      client.pragma('journal_mode = WAL')
      client.pragma('synchronous = NORMAL')
      client.pragma('foreign_keys = on')
      migrate(db, { migrationsFolder: migrations })
      return db
    } catch (error) {
      if (path === ':memory:' || !isOthersDoing(error) || Date.now() - begin > SETTLING) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
}

/** Milliseconds that another process may need to make the same database or to bring its tables up to date. */
const SETTLING = 15_000

/** Whether another process made or locked what this one was about to make. */
function isOthersDoing(error: unknown): boolean {
  for (
    let e = error as { code?: string; message?: string; cause?: unknown } | undefined;
    e !== undefined;
    e = e.cause as typeof e
  )
    if (/^SQLITE_BUSY/.test(e.code ?? '') || /already exists|duplicate column/.test(e.message ?? ''))
      return true
  return false
}
