import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createExtractor, type Extractor } from '#lib/extract/extract'
import { Random } from '#lib/synthetic/random'
import { renderBytes, type DocumentKind } from '#lib/synthetic/renderBytes'
import { draftsOf } from '#lib/synthetic/drafts'
import { makeWorld } from '#lib/synthetic/world'
import { readReference } from '#scripts/reference'

const world = makeWorld(new Random(1), 200)

/** An extractor that knows the invented regions too. */
export function sampleExtractor(): Extractor {
  const reference = readReference()
  return createExtractor({ ...reference, regions: [...reference.regions, ...world.regions] })
}

/** Synthetic reports of a kind, 2014–2025, `count` of them; from a body on, so that series of samples differ. */
export function* samples(kind: DocumentKind, count: number, from = 0): Generator<Uint8Array> {
  let n = 0
  for (let i = from; n < count; i++) {
    const body = world.bodies[i % world.bodies.length]!
    const random = new Random(i)
    for (const draft of draftsOf(body, 2014, 2025, random, 0.15)) {
      if (n++ >= count) return
      yield renderBytes(draft, kind, random)
    }
  }
}

/** The PDF fixtures of the tests. */
export function pdfSamples(folder = 'tests/corpus-documents'): Uint8Array[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).map((name) => join(folder, name, 'source.pdf'))
  return files.filter((file) => !/refused/.test(file) && existsSync(file)).map((file) => readFileSync(file))
}
