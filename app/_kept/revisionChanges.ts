import { LRUCache } from 'lru-cache'
import { changeKeys, changeRows, type ChangeFilter } from '#db/queries/history/changes'
import { loads, loadsOf, recordedSince, type Load } from '#db/queries/history/loads'
import type { Database, Reading } from '#db/reading/reading'
import { shared } from '#db/shared'
import type { RevisionChange } from '#lib/model/history/revisionChange'
import type { QueryError } from '#lib/model/query/queryErrors'
import { promiseKept } from './promiseKept.ts'

/** Two loads whose data is compared. */
export interface ComparedLoads {
  /** The earlier; null where nothing can be compared: the later is the first load, or the first since changes are recorded. */
  from: Load | null
  to: Load
  /** The load that the recorded changes begin behind. */
  since: Load
}

/**
 * The loads that two revisions name: by default the newest, and the one before. The same data may have been loaded twice: `to` is the
 * last time, `from` the last time before that. `errors` where a revision is unknown, or they cannot be compared; null before
 * the first load. `all` are the loads of the database, if they are read already.
 */
export function comparedLoads(
  db: Database,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  all: readonly Load[] = loads(db),
): ({ compared: ComparedLoads; errors: null } | { compared: null; errors: QueryError[] }) | null {
  const since = recordedSince(db)
  if (since === null) return null
  const later = to === undefined ? all[0] : loadsOf(db, to)[0]
  const earlier = from === undefined ? undefined : loadsOf(db, from)
  const unknown = (name: string, given: string): QueryError => ({
    name,
    given,
    code: 'revision-unknown',
    params: {},
  })
  const errors = [
    ...(earlier?.length === 0 ? [unknown('from', from!)] : []),
    ...(later === undefined ? [unknown('to', to!)] : []),
  ]
  if (later === undefined || errors.length > 0) return { compared: null, errors }
  if (earlier === undefined) {
    const before = all.find(({ number }) => number < later.number)
    const isTold = before !== undefined && before.number >= since.number
    return { compared: { from: isTold ? before : null, to: later, since }, errors: null }
  }
  const before = earlier.find(({ number }) => number < later.number)
  if (before === undefined)
    return wrong({ name: 'from', given: from!, code: 'revision-order', params: { to: later.revision } })
  if (before.number < since.number)
    return wrong({
      name: 'from',
      given: from!,
      code: 'revision-unrecorded',
      params: { since: since.revision },
    })
  return { compared: { from: before, to: later, since }, errors: null }
}

const wrong = (error: QueryError) => ({ compared: null, errors: [error] })

// Eight bytes a change: after everything was read again these may be megabytes.
const lists = shared('revision changes', () => new LRUCache<string, Promise<Int32Array>>({ max: 20 }))

/** Changes that are read at a time. */
const rowsAtOnce = 200

/** The changes between two loads, in their order: how many there are, any stretch of them, and all from a place on, each batch with the place of its first. */
export interface ChangeList {
  length: number
  rows: (start: number, end: number) => Promise<RevisionChange[]>
  batches: (start: number) => AsyncGenerator<{ at: number; rows: RevisionChange[] }>
}

/** The list of the changes between two loads; what is in it is looked up once per data revision and filter. */
export async function revisionChanges(
  read: Reading,
  { from, to }: Pick<ComparedLoads, 'from' | 'to'>,
  { kind, reason, region, indicator }: ChangeFilter,
): Promise<ChangeList> {
  if (from === null) return listOf(0, async () => [])
  const key = JSON.stringify([
    read.revision,
    from.number,
    to.number,
    to.loadedAt,
    kind,
    reason,
    region,
    indicator,
  ])
  const window = { after: from.number, upTo: to.number }
  const keys = await promiseKept(lists, key, () =>
    read.stay(() => changeKeys(read.db, window, { kind, reason, region, indicator })),
  )
  return listOf(keys.length / 2, (start, end) => changeRows(read.db, keys.subarray(start * 2, end * 2)))
}

function listOf(length: number, rows: ChangeList['rows']): ChangeList {
  return {
    length,
    rows,
    async *batches(start) {
      for (let at = start; at < length; at += rowsAtOnce)
        yield { at, rows: await rows(at, Math.min(length, at + rowsAtOnce)) }
    },
  }
}
