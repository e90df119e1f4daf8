import { expect, test } from 'vitest'
import { byteCache } from '#app/_kept/byteCache'

const bytes = (length: number) => new Uint8Array(length)

test('files are kept up to the limit, and what was used longest ago goes first', async () => {
  const cache = byteCache(100)
  const made: string[] = []
  const get = (key: string) =>
    cache.forceFetch(key, {
      context: async () => {
        made.push(key)
        return bytes(25)
      },
    })
  for (const key of ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b']) await get(key)
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
  expect(cache.calculatedSize).toBe(100)
})

test('a file of more than a quarter of the limit is given but not kept', async () => {
  const cache = byteCache(100)
  expect((await cache.forceFetch('a', { context: async () => bytes(26) })).byteLength).toBe(26)
  expect([cache.calculatedSize, cache.size]).toEqual([0, 0])
})

test('who asks while a file is being made gets the same one, though others crowd it out meanwhile', async () => {
  const cache = byteCache(100)
  let times = 0
  const context = async () => {
    times++
    await new Promise((resolve) => setImmediate(resolve))
    return bytes(1)
  }
  const both = [cache.forceFetch('a', { context }), cache.forceFetch('a', { context })]
  for (const key of ['b', 'c', 'd', 'e', 'f']) await cache.forceFetch(key, { context: async () => bytes(25) })
  const [first, second] = await Promise.all(both)
  expect(first).toBe(second)
  expect(times).toBe(1)
})

test('a failure is told to everyone and not kept', async () => {
  const cache = byteCache(100)
  const context = () => Promise.reject(new Error('no'))
  const both = [cache.forceFetch('a', { context }), cache.forceFetch('a', { context })]
  for (const one of both) await expect(one).rejects.toThrow('no')
  expect((await cache.forceFetch('a', { context: async () => bytes(2) })).byteLength).toBe(2)
})
