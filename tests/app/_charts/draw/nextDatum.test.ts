import { expect, test } from 'vitest'
import { nextDatum } from '#app/_charts/draw/nextDatum'

/** Two lines of three years: 0 1 2 above, 3 4 5 below. */
const places = [0, 1, 2]
  .map((i) => ({ x: i * 50, y: 20 }))
  .concat([0, 1, 2].map((i) => ({ x: i * 50, y: 90 })))

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 2, 1],
  ['ArrowDown', 1, 4],
  ['ArrowUp', 5, 2],
  ['ArrowRight', 2, null],
  ['ArrowUp', 0, null],
  ['Home', 5, 0],
  ['End', 0, 2],
  ['Enter', 0, null],
  ['toString', 0, null],
])('%s leads from %i to %s', (key, from, to) => {
  expect(nextDatum(places, from, key)).toBe(to)
})
