import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { tableNames } from '#lib/export/tables'
import { hashesNow, hashesSchema, recorded, type Hashes } from './hashes.ts'

const held = hashesSchema.parse(JSON.parse(readFileSync(recorded, 'utf8')))

let now: Hashes
beforeAll(async () => {
  now = await hashesNow()
  // 1,654 documents are read.
}, 900_000)

/** Where one differs on purpose, `npm run published` records it anew, and the commit says why. */
describe.each([
  ['the seeds', 'seeds'],
  ['160 made-up counties', 'madeUp'],
] as const)('what is published of %s', (_, stock) => {
  test('has every table', () => {
    expect(Object.keys(held[stock].tables).sort()).toEqual(tableNames.map((name) => `${name}.csv`).sort())
  })

  test('states the same values', () => {
    expect(now[stock].tables).toEqual(held[stock].tables)
  })

  test('is described in the same words', () => {
    expect(now[stock].descriptions).toEqual(held[stock].descriptions)
  })
})
