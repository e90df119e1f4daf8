import { Worker } from 'node:worker_threads'
import { createExtractor, type Extractor } from '#lib/extract/extract'
import { defaultLimits } from '#lib/extract/read/limits'
import { refuse } from '#lib/extract/read/refused'
import { explanation } from '../explanation.ts'
import { readReference } from '../reference.ts'
import type { Answer, LineOutcome, ReadingOptions, Request } from './protocol.ts'

/**
 * A process that reads documents one after the other. It dies rather than take more than its limits: what may happen in
 * pdf.js or in native memory cannot be bounded from within, so a thread of its own watches over it.
 */
const { regions, limits, explain } = JSON.parse(process.argv[2]!) as ReadingOptions
const { seconds, memoryBytes } = { ...defaultLimits, ...limits }
/** When the document that is being read was begun, in milliseconds; 0 between documents. */
const begun = new BigInt64Array(new SharedArrayBuffer(8))
const answer = (message: Answer) => void process.send!(message)

process.on('disconnect', () => process.exit())
const extractor = makeExtractor()
if (extractor !== null) {
  new Worker(new URL('./watch.mjs', import.meta.url), {
    workerData: {
      begun,
      milliseconds: seconds * 1000,
      memoryBytes: process.memoryUsage.rss() + memoryBytes,
      parent: process.ppid,
    },
  }).unref()
  let before = Promise.resolve()
  process.on('message', (request: Request) => {
    before = before.then(async () => {
      Atomics.store(begun, 0, BigInt(Date.now()))
      const outcome = await read(extractor, request)
      Atomics.store(begun, 0, 0n)
      answer({ kind: 'outcome', outcome })
    })
  })
  answer({ kind: 'ready' })
}

function makeExtractor(): Extractor | null {
  try {
    return createExtractor(readReference('seeds', regions), { limits, explain: explain === true })
  } catch (error) {
    answer({ kind: 'unable', message: (error as Error).message })
    return null
  }
}

/** A document on which the reading breaks down is refused like others. */
async function read(extractor: Extractor, { source, bytes, wants }: Request) {
  try {
    const extracted = await extractor.extract(source, bytes)
    if (!extracted.ok) return extracted
    const { extraction, text } = extracted
    if (wants === 'extraction') return { ok: true, extraction, text } as const
    const { explained } = extracted
    const line = explained === undefined ? JSON.stringify(extraction) : explanation(extraction, explained)
    return { ok: true, line: `${line}\n` } satisfies LineOutcome
  } catch (error) {
    return refuse('unreadable', { detail: (error as Error).message })
  }
}
