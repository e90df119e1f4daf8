import type Sqlite from 'better-sqlite3'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Who writes to a database, and since when (ISO 8601). */
export interface Writer {
  pid: number
  since: string
}

const PAUSE = 200

/**
 * Begins the transaction of a load. The lock is SQLite's own and goes with the process that holds it; a note beside the
 * database says whose it is, and counts only while the lock is held and its process lives.
 * @param now when the lock was taken
 * @param onWait is called once where another process holds the lock; null where it does not say who it is
 * @returns what takes the note away; the transaction is the caller's to end
 */
export async function beginLoad(
  client: Sqlite.Database,
  now: () => Date,
  onWait: (writer: Writer | null) => void,
): Promise<() => void> {
  let isWaiting = false
  while (!begin(client)) {
    if (!isWaiting) onWait(writerOf(client))
    isWaiting = true
    await setTimeout(PAUSE)
  }
  if (client.memory) return () => undefined
  const note: Writer = { pid: process.pid, since: now().toISOString() }
  try {
    writeFileSync(noteOf(client), JSON.stringify(note))
  } catch {
    // The lock holds without its note.
  }
  return () => rmSync(noteOf(client), { force: true })
}

function begin(client: Sqlite.Database): boolean {
  const patience = client.pragma('busy_timeout', { simple: true }) as number
  try {
    client.pragma('busy_timeout = 0')
    client.exec('begin immediate')
    return true
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) return false
    throw error
  } finally {
    client.pragma(`busy_timeout = ${patience}`)
  }
}

const noteOf = (client: Sqlite.Database) => `${client.name}-load`

function writerOf(client: Sqlite.Database): Writer | null {
  try {
    const { pid, since } = JSON.parse(readFileSync(noteOf(client), 'utf8')) as Writer
    return isAlive(pid) ? { pid, since } : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}
