import { mkdtempSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { shared } from '#db/shared'
import { longRead } from '#db/reading/longRead'
import { copyDatabase } from './sqliteSnapshot.ts'

/** A copy of the database of one revision, for as many readers as come while it is there. */
interface Copy {
  revision: string
  bytes: number
  file: FileHandle
  folder: string
}

interface Entry {
  readers: number
  copy: Promise<Copy | 'busy'>
}

/** Bytes that are read in one piece. */
const atOnce = 256 * 1024

const copies = shared('copies', () => new Map<string, Entry>())

/**
 * A copy of the database as a stream. Whoever asks for a revision while it is copied or read shares the copy; with the last
 * of its readers it goes. Where the system allows it the file has no name any more once it is made, so that none is left behind
 * even if the process dies. `busy` when as many long readings as may be are under way.
 */
export async function openSharedCopy(
  revision: string,
): Promise<{ revision: string; bytes: number; source: Readable } | 'busy'> {
  const entry = copies.get(revision) ?? { readers: 0, copy: makeCopy() }
  copies.set(revision, entry)
  entry.readers++
  const copy = await entry.copy.catch((error: unknown) => {
    leave(revision, entry)
    throw error
  })
  if (copy === 'busy') {
    leave(revision, entry)
    return copy
  }
  const source = Readable.from(bytesOf(copy), { objectMode: false })
  source.on('close', () => leave(revision, entry, copy))
  return { revision: copy.revision, bytes: copy.bytes, source }
}

function leave(revision: string, entry: Entry, copy?: Copy): void {
  entry.readers--
  if (entry.readers > 0) return
  if (copies.get(revision) === entry) copies.delete(revision)
  if (copy === undefined) return
  void copy.file.close().finally(() => rmSync(copy.folder, { recursive: true, force: true }))
}

/** Every reader keeps its own place, as they share one open file. */
async function* bytesOf({ file, bytes }: Copy): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes;) {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(atOnce), position: at })
    if (bytesRead === 0) throw new Error(`the copy ends at ${at} of ${bytes} bytes`)
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

async function makeCopy(): Promise<Copy | 'busy'> {
  const read = longRead()
  if (read === 'busy') return read
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  try {
    const path = join(folder, 'gongkai.sqlite')
    const bytes = await copyDatabase(read.db, path)
    const file = await open(path)
    if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true })
    return { revision: read.revision, bytes, file, folder }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    read.close()
  }
}
