import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractionSchema } from '#lib/model/extraction'
import { differences, expectationSchema, misplacedPassages, unquoted } from './expectation.ts'
import { extractDocument } from './reference.ts'

const folder = 'tests/corpus'
const names = readdirSync(folder).sort()

/** Each folder of tests/corpus: `source.*`, `expected.json`, `about.md`. A missing one of them fails. */
describe.each(names)('%s', (name) => {
  const files = readdirSync(`${folder}/${name}`).sort()

  test('is a whole case', () => {
    const source = files.find((file) => file.startsWith('source.'))
    expect(files).toEqual(['about.md', 'expected.json', source ?? 'source.*'])
    expect(readFileSync(`${folder}/${name}/about.md`, 'utf8').trim()).not.toBe('')
  })

  test('is read as a careful reader reads it', async () => {
    const source = `${folder}/${name}/${files.find((file) => file.startsWith('source.'))}`
    const held = expectationSchema.parse(
      JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as unknown,
    )
    const { extraction, text } = await extractDocument(source, readFileSync(source))
    expect(differences(extraction, held).join('\n')).toBe('')
    expect(misplacedPassages(extraction, text)).toEqual([])
    expect(unquoted(extraction)).toEqual([])
    expect(() => extractionSchema.parse(extraction)).not.toThrow()
  })
})
