import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { createExtractor } from '#lib/extract/extract'
import type { Limits } from '#lib/extract/read/limits'
import { extractFile } from './extractFile.ts'
import { readReference } from './reference.ts'

/** What a document brings: its line of NDJSON, or why there is none. */
export type Outcome = { source: string; line: string } | { source: string; reason: string }

export interface ManyOptions {
  /** A CSV of regions beside those of the seeds. */
  regions: string | undefined
  limits: Partial<Limits>
}

/** From this many files on, starting workers costs less than they save. */
const MANY = 200
const BATCH = 16

/**
 * Extracts files, with several cores where they are many. Yields what each file brings, an archive several, in the order
 * of the paths; no more than a few batches are held at a time.
 */
export async function* extractMany(
  paths: readonly string[],
  options: ManyOptions,
): AsyncGenerator<Outcome[]> {
  const cores = Math.min(availableParallelism(), 8)
  if (paths.length <= MANY || cores < 2) {
    const extract = extractorOf(options)
    for (const path of paths) yield await extract(path)
    return
  }
  const entry = new URL('./extractWorker.ts', import.meta.url).href
  const start = new URL('./worker.mjs', import.meta.url)
  const workers = Array.from({ length: cores }, () => new Worker(start, { workerData: { entry, options } }))
  try {
    const pending: Promise<Outcome[][]>[] = []
    let next = 0
    const ask = () => {
      if (next >= paths.length) return
      const worker = workers[(next / BATCH) % cores]!
      pending.push(answerOf(worker, next, paths.slice(next, next + BATCH)))
      next += BATCH
    }
    for (let i = 0; i < cores * 3; i++) ask()
    while (pending.length > 0) {
      const outcomes = await pending.shift()!
      ask()
      yield* outcomes
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Sends a batch to a worker and waits for its answer, or for the worker to break down. */
function answerOf(worker: Worker, id: number, paths: readonly string[]): Promise<Outcome[][]> {
  const answer = new Promise<Outcome[][]>((resolve, reject) => {
    const done = () => {
      worker.off('message', take)
      worker.off('error', reject)
    }
    const take = (message: { id: number; outcomes: Outcome[][] }) => {
      if (message.id !== id) return
      done()
      resolve(message.outcomes)
    }
    worker.on('message', take)
    worker.on('error', reject)
    worker.postMessage({ id, paths })
  })
  // Whoever waits for an earlier batch learns of a breakdown there; this one must not count as unhandled meanwhile.
  answer.catch(() => undefined)
  return answer
}

/** An extractor that gives what one file brings, as lines. */
export function extractorOf({ regions, limits }: ManyOptions): (path: string) => Promise<Outcome[]> {
  const extractor = createExtractor(readReference('seeds', regions), { limits })
  return async (path) => {
    const outcomes: Outcome[] = []
    for await (const extracted of extractFile(extractor, path)) {
      const { source } = extracted
      if (extracted.ok) outcomes.push({ source, line: `${JSON.stringify(extracted.extraction)}\n` })
      else outcomes.push({ source, reason: extracted.reason })
    }
    return outcomes
  }
}
