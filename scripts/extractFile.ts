import { readFileSync, statSync } from 'node:fs'
import { defaultLimits, tooLarge, type Limits } from '#lib/extract/read/limits'
import { readMembers } from '#lib/extract/read/readZip'
import { refuse as refused } from '#lib/extract/read/refused'
import { inOrder, type Task } from './reading/inOrder.ts'
import { ReadingUnable, type Read } from './reading/protocol.ts'

/** Whatever reads one document: a pool of processes, or an extractor where the documents are known to be harmless. */
export interface DocumentReader {
  extract(source: string, bytes: Uint8Array): Promise<Read>
  /** Those not named are `defaultLimits`. */
  limits?: Limits
}

type Refused = Read & { ok: false }

/** What a document, or each document of an archive, brings; one on which the reading breaks down is refused. */
export function extractFile(reader: DocumentReader, path: string): AsyncGenerator<Read & { source: string }> {
  return extractFiles(reader, [path], () => undefined)
}

/**
 * The same for several files, in their order and begun ahead of it.
 * @param step is called behind the last document of each file
 */
export function extractFiles(
  reader: DocumentReader,
  paths: readonly string[],
  step: () => void,
): AsyncGenerator<Read & { source: string }> {
  return inOrder(
    tasksOf(paths, reader.limits, (source, bytes) => reader.extract(source, bytes)),
    step,
  )
}

/**
 * The documents of files as tasks that begin when they are asked for: a file itself, or each member of an archive. Null
 * stands behind the last of each file.
 * @param read begins to read one
 */
export function* tasksOf<T extends object>(
  paths: readonly string[],
  limits: Limits = defaultLimits,
  read: (source: string, bytes: Uint8Array) => Promise<T>,
): Generator<Task<(T | Refused) & { source: string }> | null> {
  for (const path of paths) {
    yield* tasksOfFile(path, limits, read)
    yield null
  }
}

function* tasksOfFile<T extends object>(
  path: string,
  limits: Limits,
  read: (source: string, bytes: Uint8Array) => Promise<T>,
): Generator<Task<(T | Refused) & { source: string }>> {
  const refuse = (source: string, why: Refused) => ({
    size: 0,
    outcome: Promise.resolve({ ...why, source }),
  })
  try {
    const { size } = statSync(path)
    if (size > limits.fileBytes) return yield refuse(path, tooLarge(size, limits))
    for (const member of readMembers(path, readFileSync(path), limits))
      if (member.ok) yield { size: member.bytes.length, outcome: begin(member) }
      else yield refuse(member.source, member)
  } catch (error) {
    yield refuse(path, refused('unreadable', { detail: (error as Error).message }))
  }

  async function begin({ source, bytes }: { source: string; bytes: Uint8Array }) {
    try {
      return { ...(await read(source, bytes)), source }
    } catch (error) {
      if (error instanceof ReadingUnable) throw error
      return { ...refused('unreadable', { detail: (error as Error).message }), source }
    }
  }
}

/**
 * Finds documents by their source (`a.txt`, `a.zip!b.txt`). Sources of one archive that come in its own order cost one
 * pass through it.
 */
export function documentFinder(reader: DocumentReader): (source: string) => Promise<Read> {
  let archive = ''
  let members: AsyncGenerator<Read & { source: string }> | null = null
  return async (source) => {
    const path = pathOf(source)
    for (const isSecondPass of [false, true]) {
      if (members === null || archive !== path || isSecondPass) members = extractFile(reader, path)
      archive = path
      for (;;) {
        const next = await members.next()
        if (next.done === true) break
        if (next.value.source === source) return next.value
      }
      members = null
    }
    return refused('member-gone')
  }
}

/** The file that a source stands in: `a.zip` of `a.zip!b.txt`. */
export function pathOf(source: string): string {
  return source.replace(/(\.zip)!.*$/is, '$1')
}
