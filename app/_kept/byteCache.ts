import { LRUCache } from 'lru-cache'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Files that were made, up to `limit` bytes of them; what was used longest ago goes first. `forceFetch` gives one, made by its `context`
 * where there is none. A file larger than a quarter of the limit is given but not kept. While a file is being made, everyone who asks
 * for it waits for the same one; a failure is not kept.
 */
export function byteCache(limit: number) {
  return new LRUCache<string, Bytes, () => Promise<Bytes>>({
    maxSize: limit,
    maxEntrySize: limit / 4,
    sizeCalculation: ({ byteLength }) => byteLength,
    fetchMethod: (_, __, { context }) => context(),
    // One that others have crowded out meanwhile is still what its readers wait for.
    ignoreFetchAbort: true,
  })
}
