import { reading, type Reading } from '#db/reading/reading'
import { shared } from '#db/shared'
import { readSnapshot, type Snapshot } from './readSnapshot.ts'

/** After a load, a reader waits so many milliseconds for the new figures; where they take longer, the old ones serve meanwhile. */
const patience = 250

/** What could not be read is tried again after so many milliseconds, not by every reader. */
const pause = 5000

interface Held {
  revision: string
  /** That of its reading: the greatest is of the newest data. */
  order: number
  ready: Snapshot | null
  loading: Promise<Snapshot>
  /** When it failed, by the clock of the process; null where it did not. */
  failedAt: number | null
}

/** Those that are ready, being read, or failed lately. */
const state = shared<{ held: Held[] }>('snapshots', () => ({ held: [] }))

/**
 * The newest snapshot there is, for what is made of nothing else. It is read once per revision and kept; while a newer one is read,
 * and where that fails, the one before serves. Throws as `reading` does, and where there is none and none can be read.
 */
export function snapshot(): Promise<Snapshot> {
  return reading(async (read) => {
    const now = heldOf(read)
    if (now.ready !== null) return now.ready
    const before = newestReady()?.ready ?? null
    if (before === null) return now.loading
    return Promise.race([
      now.loading.catch(() => before),
      new Promise<Snapshot>((resolve) => setTimeout(resolve, patience, before)),
    ])
  })
}

/** The snapshot of just the data that a reading sees, for what is made of both; waits for it. */
export function snapshotOf(read: Reading): Promise<Snapshot> {
  return heldOf(read).loading
}

function newestReady(): Held | null {
  return state.held
    .filter((one) => one.ready !== null)
    .reduce<Held | null>((newest, one) => (newest !== null && newest.order > one.order ? newest : one), null)
}

function heldOf(read: Reading): Held {
  const known = state.held.find(({ revision }) => revision === read.revision)
  if (known !== undefined && (known.failedAt === null || performance.now() - known.failedAt < pause)) {
    // The same data may come again behind other data.
    known.order = Math.max(known.order, read.order)
    return known
  }
  const held: Held = {
    revision: read.revision,
    order: read.order,
    ready: null,
    loading: read.stay(() => readSnapshot(read)),
    failedAt: null,
  }
  state.held = [...state.held.filter((one) => one.failedAt === null), held]
  held.loading.then(
    (made) => {
      held.ready = made
      // What came before is done with, be it this one.
      const newest = newestReady()
      state.held = state.held.filter(
        (one) => one === newest || (one.ready === null && one.order > held.order),
      )
    },
    () => {
      held.failedAt = performance.now()
    },
  )
  return held
}
