import { shared } from '../shared.ts'
import { Holders } from './holders.ts'
import { begin, databaseFile, openForServer, type Reading } from './reading.ts'

/** Readings that may be under way at once; each has a connection and holds back the tidying of what loads write. */
const most = 6

const state = shared('long readings', () => ({ underWay: 0 }))

/** A reading of many rows on a connection of its own, for as long as it is open. */
export interface LongRead extends Reading {
  /** Frees the connection and its place; doing it again does nothing. */
  close(): void
}

/**
 * Begins a long reading; whoever takes it closes it, however it ends. `busy` when as many as there may be are under way. Throws as
 * `reading` does.
 */
export function longRead(): LongRead | 'busy' {
  const { path } = databaseFile()
  if (state.underWay >= most) return 'busy'
  const db = openForServer(path, { cacheKilobytes: 8192, mapBytes: 0 })
  state.underWay++
  const holders = new Holders(() => {
    db.$client.close()
    state.underWay--
  })
  let isOpen = true
  const close = () => {
    if (isOpen) holders.leave()
    isOpen = false
  }
  try {
    return { ...begin(db, holders), close }
  } catch (error) {
    close()
    throw error
  }
}
