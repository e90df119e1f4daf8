import type { Extraction } from '#lib/model/extraction'
import type { Limits } from '#lib/extract/read/limits'
import type { Refusal } from '#lib/model/refusal/refusals'

/** What a reading process is started with. */
export interface ReadingOptions {
  /** A CSV of regions beside those of the seeds. */
  regions: string | undefined
  limits: Partial<Limits>
  /** Whether a line is an account of each number instead of NDJSON. */
  explain?: boolean
}

/** A document to read. `wants`: the extraction with its text, or the line of NDJSON alone. */
export interface Request {
  source: string
  bytes: Uint8Array
  wants: 'extraction' | 'line'
}

/** What the reading of a document brings, as far as it can be sent from one process to another. */
export type Read =
  | { ok: true; extraction: Extraction; text: string; bytes?: Uint8Array }
  | { ok: false; reason: Refusal; sha256?: string }

/** A report as its line of NDJSON, or why there is none. */
export type LineOutcome = { ok: true; line: string } | { ok: false; reason: Refusal; sha256?: string }

/** What comes back: that the process is ready, that it cannot be, or the outcome of the request that is next in turn. */
export type Answer =
  { kind: 'ready' } | { kind: 'unable'; message: string } | { kind: 'outcome'; outcome: Read | LineOutcome }

/** No document at all can be read: a process cannot even begin. */
export class ReadingUnable extends Error {}
