import { expect, test } from 'vitest'
import { ByteCache } from '#app/_kept/byteCache'

const bytes = (length: number) => new Uint8Array(length)

test('files are kept up to the limit, and what was used longest ago goes first', async () => {
  const cache = new ByteCache(100)
  const made: string[] = []
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key)
      return bytes(25)
    })
  for (const key of ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b']) await get(key)
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
  expect(cache.bytes).toBe(100)
})

test('a file of more than a quarter of the limit is given but not kept', async () => {
  const cache = new ByteCache(100)
  expect((await cache.get('a', async () => bytes(26))).byteLength).toBe(26)
  expect(cache.bytes).toBe(0)
})

test('who asks while a file is being made gets the same one', async () => {
  const cache = new ByteCache(100)
  let times = 0
  const make = async () => {
    times++
    await Promise.resolve()
    return bytes(1)
  }
  const [first, second] = await Promise.all([cache.get('a', make), cache.get('a', make)])
  expect(first).toBe(second)
  expect(times).toBe(1)
})

test('a failure is told to everyone and not kept', async () => {
  const cache = new ByteCache(100)
  const fails = () => Promise.reject(new Error('no'))
  await expect(Promise.all([cache.get('a', fails), cache.get('a', fails)])).rejects.toThrow('no')
  expect((await cache.get('a', async () => bytes(2))).byteLength).toBe(2)
})
