import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionSchema, type Extraction } from '#lib/model/extraction'
import { refusalSchema } from '#lib/model/refusal/refusals'
import { misplacedPassages } from './expectation.ts'
import { extractDocument, extractor } from './reference.ts'

/** Fixed, so that a failure is the same everywhere; fast-check prints it with the shrunk example. */
const seed = 20210926
const numRuns = Number(process.env.RUNS ?? 60)

const folder = 'tests/corpus'
const sources = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(`${folder}/${name}/source.txt`))
const lines = sources
  .slice(0, 24)
  .flatMap((source) => new TextDecoder().decode(source).split('\n'))
  .filter((line) => line !== '')

/** Scraps of real-looking reports in any order, with any characters between. */
const scraps = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...lines) },
      {
        weight: 2,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'0123456789一二三条件万余,。、\t|（）无未年月 公开申请'),
        }),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => ['某县商务局2022年政府信息公开工作年度报告', ...parts].join('\n'))

const spoken = (extraction: Extraction) =>
  extraction.observations.map(({ indicator, applicant, value, status }) => ({
    indicator,
    applicant,
    value,
    status,
  }))

describe('any text', () => {
  test('gives a valid extraction or a reason, and quotes that stand at their offsets', async () => {
    await fc.assert(
      fc.asyncProperty(scraps, async (text) => {
        const extracted = await extractor.extract('any', new TextEncoder().encode(text))
        if (!extracted.ok) {
          expect(refusalSchema.parse(extracted.reason)).toEqual(extracted.reason)
          return
        }
        extractionSchema.parse(extracted.extraction)
        expect(misplacedPassages(extracted.extraction, extracted.text)).toEqual([])
      }),
      { seed, numRuns },
    )
  })

  test('whatever the bytes, nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const extracted = await extractor.extract('any', bytes)
        expect(typeof extracted.ok).toBe('boolean')
      }),
      { seed, numRuns },
    )
  })
})

/** A digit or numeral, or a word of none: what a quote must show for the value it is quoted for. */
const FIGURE = /[0-9０-９零〇○一二两三四五六七八九十百千万]/
const NONE = /[无無未没沒零免不暂]/

describe('every report of the corpus', () => {
  test('quotes a figure for each value, and a word of none for each zero in words', async () => {
    for (const source of sources) {
      const { extraction } = await extractDocument('corpus', source)
      const bare = extraction.observations
        .filter(({ value }) => value !== null)
        .filter(({ status, quote }) => !(status === 'zero_in_words' ? NONE : FIGURE).test(quote ?? ''))
      expect(bare.map(({ indicator, quote }) => `${indicator}: ${quote}`)).toEqual([])
    }
  })

  test('is read the same way twice, whatever it is called', async () => {
    for (const source of sources) {
      const first = await extractDocument('one', source)
      const second = await extractDocument('two', source)
      expect({ ...second, extraction: { ...second.extraction, source: 'one' } }).toEqual(first)
    }
  })

  test('says the same of its figures when an unrelated paragraph follows', async () => {
    const unrelated = '\n\n我县地处丘陵，四季分明，盛产茶叶和柑橘，素有鱼米之乡的美誉。\n'
    for (const source of sources.filter((bytes) => isUtf8(bytes))) {
      const before = await extractDocument('one', source)
      const after = await extractDocument('one', new TextDecoder().decode(source) + unrelated)
      expect(spoken(after.extraction)).toEqual(spoken(before.extraction))
    }
  })
})

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\ufffd')
}
