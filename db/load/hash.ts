import { createHash } from 'node:crypto'

/** A hash of a value's JSON: equal input has equal hashes, so that loading it again changes nothing. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
