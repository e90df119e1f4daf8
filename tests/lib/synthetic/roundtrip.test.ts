import { describe, expect, test } from 'vitest'
import { createExtractor } from '#lib/extract/extract'
import { differences } from '#lib/synthetic/difference'
import { draftsOf } from '#lib/synthetic/drafts'
import { Random } from '#lib/synthetic/random'
import { documentKinds, renderBytes } from '#lib/synthetic/renderBytes'
import { renderText, textLayouts } from '#lib/synthetic/renderText'
import { slip, slipNames } from '#lib/synthetic/slips'
import { trialOf } from '#lib/synthetic/trial'
import { makeWorld } from '#lib/synthetic/world'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { readReference } from '#scripts/reference'

const world = makeWorld(new Random(1), 200, 3)
const reference = readReference()
const extractor = createExtractor({ ...reference, regions: [...reference.regions, ...world.regions] })

async function differencesOf(seed: number): Promise<string[]> {
  const { draft, bytes } = trialOf(world, seed)
  const extracted = await extractor.extract('report', bytes)
  const found = extracted.ok
    ? differences(draft, extracted.extraction)
    : [wordRefusal(extracted.reason, 'en')]
  return found.map((line) => `seed ${seed}: ${line}`)
}

test.each([1, 51, 101, 151, 201, 251])(
  '50 reports from seed %i bring what they were composed from',
  async (from) => {
    const found: string[] = []
    for (let seed = from; seed < from + 50; seed++) found.push(...(await differencesOf(seed)))
    expect(found).toEqual([])
  },
  30_000,
)

describe('every slip comes out flagged, and its figures as a careful reader would hold them', () => {
  test.each(slipNames)('%s', async (name) => {
    const found: string[] = []
    let tried = 0
    for (const [i, body] of world.bodies.entries()) {
      const random = new Random(i)
      const year = 2014 + (i % 11)
      for (const draft of draftsOf(body, year, year, random, 0)) {
        if (!slip(draft, random, name)) continue
        tried++
        const extracted = await extractor.extract('report', renderBytes(draft, 'text', random))
        const lines = extracted.ok
          ? differences(draft, extracted.extraction)
          : [wordRefusal(extracted.reason, 'en')]
        found.push(...lines.map((line) => `${body.name} ${year}: ${line}`))
      }
      if (tried === 8) break
    }
    expect(found).toEqual([])
    expect(tried).toBe(8)
  })
})

test.each(documentKinds)('the same draft gives the same figures as %s', async (kind) => {
  const random = new Random(7)
  for (const draft of draftsOf(world.bodies[5]!, 2016, 2022, random, 0)) {
    const extracted = await extractor.extract('report', renderBytes(draft, kind, random))
    expect(extracted.ok && differences(draft, extracted.extraction)).toEqual([])
  }
})

test.each(textLayouts)('in the layout %s every place holds the figure it is for', (layout) => {
  for (const draft of draftsOf(world.bodies[2]!, 2013, 2022, new Random(3), 0)) {
    const { text, places } = renderText(draft, layout)
    for (const [key, { value, status }] of draft.expected) {
      const place = places.get(key)
      if (status === 'implied') continue
      expect(place, key).toBeDefined()
      const digits = text.slice(place!.start, place!.end).normalize('NFKC').replace(/[\s,]/g, '')
      if (status === 'reported') expect(digits).toContain(String(value))
    }
  }
})
