import { wordRefusal } from '#lib/model/refusal/refusals'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { differences, expectationSchema, misplacedPassages } from './expectation.ts'
import { extractor } from './reference.ts'

const folder = 'tests/corpus-documents'

/**
 * What is held of a document: of its own, the same as of another case, of each member of an archive, or the beginning
 * of the reason for which it is refused.
 */
const heldSchema = z.union([
  expectationSchema,
  z.strictObject({ like: z.string() }),
  z.strictObject({ members: z.record(z.string(), z.string()) }),
  z.strictObject({ refused: z.string() }),
])

function heldOf(name: string) {
  const held = heldSchema.parse(
    JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as unknown,
  )
  return 'like' in held
    ? heldSchema.parse(JSON.parse(readFileSync(`${folder}/${held.like}/expected.json`, 'utf8')))
    : held
}

/** Each folder of tests/corpus-documents; tests/documents/make.ts makes them. */
describe.each(readdirSync(folder).sort())('%s', (name) => {
  const files = readdirSync(`${folder}/${name}`).sort()
  const source = `${folder}/${name}/${files.find((file) => file.startsWith('source.')) ?? 'source.*'}`

  test('is read as it was composed', async () => {
    expect(files).toEqual(['about.md', 'expected.json', source.split('/').at(-1)])
    const held = heldOf(name)
    const members = 'members' in held ? held.members : null
    const found: string[] = []
    for await (const extracted of extractor.extractAll(source, readFileSync(source))) {
      const member = extracted.source.slice(source.length + 1)
      const own = members === null ? held : heldOf(members[member] ?? `no member ${member}`)
      if (!extracted.ok) {
        const reason = wordRefusal(extracted.reason, 'en')
        found.push('refused' in own && reason.startsWith(own.refused) ? 'refused' : reason)
      } else if ('observations' in own) {
        found.push(...differences(extracted.extraction, own))
        found.push(...misplacedPassages(extracted.extraction, extracted.text))
      } else found.push('is read')
    }
    expect(found).toEqual('refused' in held ? ['refused'] : [])
  })
})
