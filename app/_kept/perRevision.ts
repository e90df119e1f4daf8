import { LRUCache } from 'lru-cache'
import type { Reading } from '#db/reading/reading'
import { shared } from '#db/shared'
import { promiseKept } from './promiseKept.ts'

/**
 * A value made from the database once per data revision, under a name that no other has. The last two revisions are kept, and a
 * making that failed is not.
 */
export function perRevision<Value>(
  name: string,
  make: (read: Reading) => Promise<Value>,
): (read: Reading) => Promise<Value> {
  const kept = shared(`${name} per revision`, () => new LRUCache<string, Promise<Value>>({ max: 2 }))
  return (read) => promiseKept(kept, read.revision, () => read.stay(() => make(read)))
}
