import type { LRUCache } from 'lru-cache'

/** The value kept for a key, made by `make` when there is none. */
export function keptOrMade<Value extends object | string>(
  cache: LRUCache<string, Value>,
  key: string,
  make: () => Value,
): Value {
  const known = cache.get(key)
  if (known !== undefined) return known
  const value = make()
  cache.set(key, value)
  return value
}
