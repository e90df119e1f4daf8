import { expect, test } from 'vitest'
import { greatest, least } from '#lib/model/extremes'

test.each([
  [[], Infinity, -Infinity],
  [[3], 3, 3],
  [[2, -1, 7, 0], -1, 7],
  [new Set([5, 4]), 4, 5],
])('of %j they are %d and %d', (numbers, min, max) => {
  expect([least(numbers), greatest(numbers)]).toEqual([min, max])
})

test('a million numbers are no more than a few', () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, i) => i)
  expect(() => Math.max(...numbers)).toThrow(RangeError)
  expect([least(numbers), greatest(numbers)]).toEqual([0, 999_999])
})
