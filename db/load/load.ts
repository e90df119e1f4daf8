import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { Database } from '#db/client'
import { checkFigures } from './judge/figureChecks.ts'
import type { LoadItem } from './item.ts'
import { loadReference, type Reference } from './reference.ts'
import { settle } from './settle.ts'
import { Spool } from './spool.ts'
import type { LoadSummary } from './summary.ts'
import { takeItem, writeFigures } from './takeItem.ts'
import { beginLoad, type Writer } from './writeLock.ts'
import { beginWriting, type Writing } from './writing.ts'
import { checkYears } from './judge/years.ts'

export interface LoadOptions {
  /** Load nothing at all when anything is refused. */
  strict: boolean
  /** The time written beside the revision; asked for when the load begins to write. */
  now: Date
  /** Another process writes, and the load waits for it. Null where that process does not say who it is. */
  onWait?: (writer: Writer | null) => void
}

/**
 * The only writer. One transaction a load: what is refused is named and the rest goes on, or with `strict` nothing is
 * loaded; what was in the database before is intact either way. Loading the same again changes nothing, the revision
 * included. Items that take time to come are waited for before the database is locked: other loads go on meanwhile.
 */
export async function load(
  db: Database,
  reference: Reference,
  items: AsyncIterable<LoadItem> | Iterable<LoadItem>,
  options: LoadOptions,
): Promise<LoadSummary> {
  if (!(Symbol.asyncIterator in items)) return write(db, reference, items, options)
  const spool = new Spool<LoadItem>(db.$client.memory ? tmpdir() : dirname(db.$client.name))
  try {
    for await (const item of items) spool.add(item)
    return await write(db, reference, spool, options)
  } finally {
    spool.close()
  }
}

async function write(
  db: Database,
  reference: Reference,
  items: Iterable<LoadItem>,
  options: LoadOptions,
): Promise<LoadSummary> {
  const client = db.$client
  const unlock = await beginLoad(
    client,
    () => options.now,
    (writer) => options.onWait?.(writer),
  )
  try {
    return writeItems(beginWriting(db, reference), reference, items, options)
  } catch (error) {
    if (client.inTransaction) client.exec('rollback')
    throw error
  } finally {
    unlock()
  }
}

/** Writes everything and ends the transaction that was begun. */
function writeItems(
  writing: Writing,
  reference: Reference,
  items: Iterable<LoadItem>,
  options: LoadOptions,
): LoadSummary {
  loadReference(writing.run, reference)
  for (const item of items) takeItem(writing, item)
  writeFigures(writing)
  judge(writing)
  return settle(writing, options)
}

/** What the rules say of each touched report. */
function judge({ client, run, touched }: Writing): void {
  const keys = [...touched]
  checkFigures(client, run, keys)
  checkYears(client, run, keys)
}
