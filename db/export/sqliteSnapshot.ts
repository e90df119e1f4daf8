import Sqlite from 'better-sqlite3'
import type { Database } from '#db/client'

/** Pages that are copied in one turn: 8 MB. */
const pagesAtOnce = 2000

/**
 * Copies the database to a file that opens without a write-ahead log beside it, for reading only as well. A load may be under
 * way: inside a transaction the copy is of what that transaction sees, otherwise of the time when its last page is taken.
 * @returns bytes of the file
 */
export async function copyDatabase(db: Database, to: string): Promise<number> {
  await db.$client.backup(to, { progress: () => pagesAtOnce })
  const copy = new Sqlite(to)
  try {
    copy.pragma('journal_mode = delete')
    return (
      Number(copy.pragma('page_count', { simple: true })) * Number(copy.pragma('page_size', { simple: true }))
    )
  } finally {
    copy.close()
  }
}
