import type { LRUCache } from 'lru-cache'
import { keptOrMade } from './keptOrMade.ts'

/** The same for what takes its time: everyone who asks meanwhile waits for the same one, and a failure is not kept. */
export function promiseKept<Value>(
  cache: LRUCache<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = keptOrMade(cache, key, make)
  value.catch(() => {
    if (cache.peek(key) === value) cache.delete(key)
  })
  return value
}
