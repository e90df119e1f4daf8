import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { largestValue, whyImpossible } from '#lib/model/magnitude'
import { readReference } from '#scripts/reference'

const { indicators } = readReference()
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

test.each([
  ['applications_received', 100_000, null],
  ['applications_received', 640_020_470, 'too-large'],
  ['applications_received', -4, 'negative'],
  ['applications_received', 1.5, 'broken'],
  ['outcome_granted', 0, null],
  ['items_published', 140_000, null],
  ['items_published', 13_912_345_678, 'too-large'],
  ['normative_docs_in_force', 693_665, 'too-large'],
  ['licensing_decisions', 1_250_000, null],
  ['licensing_items_change', -12, null],
  ['licensing_items_change', -1_200_000, 'too-large'],
  ['charges_amount', 5120.8, null],
  ['charges_amount', -1, 'negative'],
  ['charges_amount', 51_208_000, 'too-large'],
  ['procurement_amount', 38_028_959.13, null],
  ['staff_total', 2.5, 'broken'],
] as const)('%s %d: %s', (id, value, why) => {
  expect(whyImpossible(byId.get(id)!, value)).toBe(why)
})

test('what reports of the corpora state can be, and is a tenth of the limit at most', () => {
  const largest = new Map<string, number>()
  for (const folder of ['tests/corpus', 'tests/corpus-documents'])
    for (const name of readdirSync(folder)) {
      const held = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as {
        observations?: { indicator: string; value: number }[]
      }
      for (const { indicator, value } of held.observations ?? [])
        largest.set(indicator, Math.max(largest.get(indicator) ?? 0, value))
    }
  expect(largest.size).toBeGreaterThan(60)
  for (const [id, value] of largest) expect(value * 10, id).toBeLessThanOrEqual(largestValue(byId.get(id)!))
})
