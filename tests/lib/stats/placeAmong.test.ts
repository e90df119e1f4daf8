import { expect, test } from 'vitest'
import { placeAmong } from '#lib/stats/placeAmong'

test.each([
  [1, [5, 1, 3, 2, 4], { q1: 2, median: 3, q3: 4 }, 'below'],
  [2, [1, 2, 3, 4, 5], { q1: 2, median: 3, q3: 4 }, 'within'],
  [5, [1, 2, 3, 4, 5], { q1: 2, median: 3, q3: 4 }, 'above'],
  [0, [0, 0, 0, 0], { q1: 0, median: 0, q3: 0 }, 'within'],
  [7, [7, 1, 2], null, null],
] as const)('%d among %j has the spread %j and lies %s', (own, values, spread, part) => {
  expect(placeAmong(own, values)).toMatchObject({ n: values.length, spread, part })
})

test('among no values there is no place', () => {
  expect(() => placeAmong(1, [])).toThrow('no values')
})
