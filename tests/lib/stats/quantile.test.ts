import { expect, test } from 'vitest'
import { medianOf, quantileOf } from '#lib/stats/quantile'

test.each([
  [[5], 0.25, 5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10, 20], 0.75, 15],
  [[0, 10, 20], 0, 0],
  [[0, 10, 20], 1, 20],
])('the quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantileOf(values, share)).toBe(expected)
})

test('a median asks for no order and leaves its values as they are', () => {
  const values = [10, 9, 100]
  expect(medianOf(values)).toBe(10)
  expect(values).toEqual([10, 9, 100])
})

test('nothing has no quantile', () => {
  expect(() => quantileOf([], 0.5)).toThrow('quantile of no values')
})
