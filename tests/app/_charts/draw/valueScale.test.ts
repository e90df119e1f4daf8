import { describe, expect, test } from 'vitest'
import { valueScale } from '#app/_charts/draw/valueScale'

const plain = (value: number) => String(value)

describe('a linear axis', () => {
  test.each([
    [
      [41, 335],
      [0, 100, 200, 300, 400],
    ],
    [[0], [0, 1, 2]],
    [[12], [0, 5, 10, 15]],
    [[9999], [0, 2000, 4000, 6000, 8000, 10000, 12000]],
  ])('begins at zero and ends above %j', (values, ticks) => {
    const scale = valueScale(values, 'linear', plain)
    expect(scale.min).toBe(0)
    expect(scale.ticks).toEqual(ticks)
    expect(scale.max).toBeGreaterThan(Math.max(...values))
  })
})

describe('a logarithmic axis', () => {
  test('gives zero a row of its own below one', () => {
    const scale = valueScale([0, 4, 14571], 'log', plain)
    expect(scale.place(0)).toBe(-1)
    expect(scale.place(1)).toBe(0)
    expect(scale.ticks.map(scale.label)).toEqual(['0', '1', '10', '100', '1000', '10000'])
  })

  test('has no row for zero where there is none', () => {
    expect(valueScale([4, 900], 'log', plain).ticks.map((tick) => 10 ** tick)).toEqual([1, 10, 100, 1000])
  })
})
