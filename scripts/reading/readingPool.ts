import { availableParallelism } from 'node:os'
import { defaultLimits, type Limits } from '#lib/extract/read/limits'
import { sha256 } from '#lib/extract/read/sha256'
import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import {
  ReadingUnable,
  type Answer,
  type LineOutcome,
  type Read,
  type ReadingOptions,
  type Request,
} from './protocol.ts'
import { startReading, type Ending } from './readingProcess.ts'

type Outcome = (Answer & { kind: 'outcome' })['outcome']

interface Job {
  request: Request
  isSecondTry: boolean
  resolve: (outcome: Outcome) => void
  reject: (error: Error) => void
}

interface Reader {
  process: ReturnType<typeof startReading>
  isReady: boolean
  /** Sent and not answered; the first is the one being read. */
  jobs: Job[]
  done: number
}

/** A process is sent a few small documents at a time, so that it never waits for the next. */
const AT_A_TIME = 8
const BYTES_AT_A_TIME = 1024 * 1024
/** Another process is started when so many documents wait, or when they have waited so long. */
const WAITING = 16
const PATIENCE = 1500

/**
 * Processes that read documents and are used again from document to document. A document that takes more time or memory
 * than the limits is refused, and its process ended; the others go on in a new one.
 */
export class ReadingPool {
  readonly limits: Limits
  private readonly readers: Reader[] = []
  private readonly waiting: Job[] = []
  private readonly started = Date.now()
  private broken: Error | null = null
  private isEnded = false

  constructor(
    private readonly options: ReadingOptions,
    private readonly most = Math.min(availableParallelism(), 8),
  ) {
    this.limits = { ...defaultLimits, ...options.limits }
  }

  /** Starts a process before there is anything to read: it is ready sooner. */
  warm(): this {
    if (this.readers.length === 0) this.start()
    return this
  }

  /** What a document brings. Rejects only where no document could be read: a file of regions that is not as it should be. */
  async extract(source: string, bytes: Uint8Array): Promise<Read> {
    const extracted = (await this.ask({ source, bytes, wants: 'extraction' })) as Read
    return extracted.ok ? { ...extracted, bytes } : extracted
  }

  /** The same as a line of NDJSON. */
  line(source: string, bytes: Uint8Array): Promise<LineOutcome> {
    return this.ask({ source, bytes, wants: 'line' }) as Promise<LineOutcome>
  }

  /** Ends the processes; documents that are under way are given up. */
  end(): void {
    this.isEnded = true
    for (const reader of this.readers) reader.process.end()
  }

  private ask(request: Request): Promise<Outcome> {
    if (this.broken !== null) return Promise.reject(this.broken)
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, isSecondTry: false, resolve, reject })
      this.feed()
    })
  }

  private feed(): void {
    if (this.isEnded) return
    for (const reader of [...this.readers].sort((a, b) => a.jobs.length - b.jobs.length))
      while (this.waiting.length > 0 && hasRoom(reader, this.waiting[0]!)) {
        const job = this.waiting.shift()!
        reader.jobs.push(job)
        reader.process.send(job.request)
      }
    const isLong =
      this.waiting[0]?.isSecondTry || this.waiting.length >= WAITING || Date.now() - this.started > PATIENCE
    const isStarting = this.readers.some((reader) => !reader.isReady)
    if (this.waiting.length === 0 || isStarting || this.readers.length >= this.most) return
    if (this.readers.length === 0 || isLong) this.start()
  }

  private start(): void {
    const reader: Reader = {
      process: startReading(this.options, this.limits.memoryBytes, {
        ready: () => {
          reader.isReady = true
          this.feed()
        },
        outcome: (outcome) => {
          reader.done++
          reader.jobs.shift()!.resolve(outcome)
          this.feed()
        },
        ended: (ending) => this.bury(reader, ending),
      }),
      isReady: false,
      jobs: [],
      done: 0,
    }
    this.readers.push(reader)
  }

  /** The document that a process ended on is refused; what was only sent to it goes to another. */
  private bury(reader: Reader, ending: Ending): void {
    this.readers.splice(this.readers.indexOf(reader), 1)
    if (this.isEnded) return
    const [first, ...others] = reader.jobs
    this.waiting.unshift(...others)
    if (!reader.isReady) {
      const isSmall = ending.kind !== 'other'
      this.broken = new ReadingUnable(isSmall ? '--max-memory is too little to begin with' : ending.message)
      for (const job of [...(first === undefined ? [] : [first]), ...this.waiting.splice(0)])
        job.reject(this.broken)
      return
    }
    if (first !== undefined) {
      // Memory may be what documents before it left behind: it counts only in a process of its own.
      if (ending.kind === 'memory' && reader.done > 0 && !first.isSecondTry)
        this.waiting.unshift({ ...first, isSecondTry: true })
      else {
        const { bytes } = first.request
        first.resolve({ ok: false, reason: reasonOf(ending, this.limits), sha256: sha256(bytes) })
      }
    }
    this.feed()
  }
}

function hasRoom({ isReady, jobs, done }: Reader, { request, isSecondTry }: Job): boolean {
  if (!isReady || (isSecondTry && done > 0)) return false
  if (jobs.length === 0) return true
  const bytes = jobs.reduce((sum, job) => sum + job.request.bytes.length, request.bytes.length)
  return !isSecondTry && jobs.length < AT_A_TIME && bytes <= BYTES_AT_A_TIME
}

function reasonOf(ending: Ending, { seconds, memoryBytes }: Limits): Refusal {
  switch (ending.kind) {
    case 'time':
      return refusalOf('takes-too-long', { seconds })
    case 'memory':
      return refusalOf('takes-too-much-memory', { limit: memoryBytes })
    case 'other':
      return refusalOf('unreadable', { detail: ending.message })
  }
}
