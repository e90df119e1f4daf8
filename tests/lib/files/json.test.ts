import { describe, expect, test } from 'vitest'
import { datasetJson } from '#lib/files/json'
import { aReport, aView, factsOf } from '#tests/lib/stats/factBuilders'
import { datasetOf } from '#tests/lib/stats/datasetOf'

/** A dataset of so many agencies, one of them with a bracket and a quote in its name. */
const datasetWith = (agencies: number) =>
  datasetOf(
    'items-published',
    aView({ by: 'agency' }),
    factsOf(Array.from({ length: agencies }, (_, i) => [aReport({ agency: `第${i}局"],[` }), i] as const)),
  )

describe('a dataset as JSON', () => {
  // Series are written sixteen at a time.
  test.each([0, 1, 16, 17, 40])('of %i series is in pieces what it is in one', (agencies) => {
    const { tally: _, spec: __, ...dataset } = datasetWith(agencies)
    expect(dataset.series).toHaveLength(agencies)
    expect([...datasetJson(datasetWith(agencies))].join('')).toBe(JSON.stringify(dataset))
  })

  test('has its names in a fixed order, and no tally', () => {
    const written = JSON.parse([...datasetJson(datasetWith(1))].join('')) as Record<string, unknown>
    expect(Object.keys(written).join(' ')).toBe(
      'chart years indicators unit by stat series distribution breaks headline notes coverage revision',
    )
  })
})
