import { expect, test } from 'vitest'
import { Lru } from '#app/_kept/lru'

test('what was used longest ago is forgotten first', () => {
  const made: string[] = []
  const cache = new Lru<string>(2)
  const get = (key: string) =>
    cache.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
