import { describe, expect, test } from 'vitest'
import type { ValueAxes } from '#app/_charts/draw/interaction'
import { cutScale, mostCuts } from '#app/_charts/interactive/valueAxis'

const axes = (over: Partial<ValueAxes>): ValueAxes => ({
  axis: 'y',
  places: [0],
  kind: 'linear',
  most: 2000,
  hasZero: false,
  ...over,
})

describe('an axis that is cut', () => {
  test.each([
    ['begins at zero and ends lower', axes({}), 2, { min: 0, max: 600 }],
    ['is the drawn one when it is not cut', axes({}), 0, { min: 0, max: 2500 }],
    [
      'loses a power of ten on a logarithmic axis',
      axes({ kind: 'log', most: 1000 / 1.3 }),
      1,
      { min: 0, max: 2 },
    ],
    ['keeps its row of zero', axes({ kind: 'log', most: 1000 / 1.3, hasZero: true }), 1, { min: -1, max: 2 }],
  ])('%s', (_, given, times, expected) => {
    const { min, max } = cutScale(given, times, String)
    expect({ min, max: Math.round(max * 1000) / 1000 }).toEqual(expected)
  })
})

test.each([
  ['a linear one until it ends near five', axes({ most: 2218 }), 8],
  ['a short one not at all', axes({ most: 4 }), 0],
  ['a logarithmic one until ten is left', axes({ kind: 'log', most: 5000 }), 2],
])('an axis can be cut: %s', (_, given, times) => {
  expect(mostCuts(given)).toBe(times)
})
