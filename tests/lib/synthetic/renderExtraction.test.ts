import { expect, test } from 'vitest'
import { extractionSchema } from '#lib/model/extraction'
import { differences } from '#lib/synthetic/difference'
import { draftsOf } from '#lib/synthetic/drafts'
import { Random } from '#lib/synthetic/random'
import { renderExtraction } from '#lib/synthetic/renderExtraction'
import { layoutFor, renderText } from '#lib/synthetic/renderText'
import { makeWorld } from '#lib/synthetic/world'

test('a line of NDJSON is valid, brings what its draft states, and every quote is at its place', () => {
  const world = makeWorld(new Random(1), 30)
  for (const body of world.bodies) {
    const random = new Random(5)
    for (const draft of draftsOf(body, 2013, 2023, random, 0.5)) {
      const rendered = renderText(draft, layoutFor(draft, random))
      const line = extractionSchema.parse(renderExtraction(draft, rendered, 'a.txt', '0'.repeat(64)))
      expect(differences(draft, line)).toEqual([])
      for (const { quote, start, end, value, indicator } of line.observations) {
        expect(quote === null, `${indicator} ${draft.slips}`).toBe(value === null)
        if (quote !== null) expect(line.text?.slice(start!, end!)).toBe(quote)
      }
    }
  }
})
