import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow, fingerprint } from '../../../scripts/setup/fingerprint.mjs'

let folder = ''
const paths = ['seeds', 'single.ts', 'absent']

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-fingerprint-'))
  mkdirSync(join(folder, 'seeds/node_modules'), { recursive: true })
  writeFileSync(join(folder, 'seeds/b.csv'), '1')
  writeFileSync(join(folder, 'seeds/a.csv'), '2')
  writeFileSync(join(folder, 'seeds/node_modules/c.csv'), '3')
  writeFileSync(join(folder, 'single.ts'), '4')
  writeFileSync(join(folder, 'other.ts'), '5')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('lists the files of folders and single files, sorted, without node_modules', () => {
  expect(filesBelow(folder, paths)).toEqual(['seeds/a.csv', 'seeds/b.csv', 'single.ts'])
})

test('stays the same when only times or other files change', () => {
  const before = fingerprint(folder, paths)
  utimesSync(join(folder, 'single.ts'), new Date(0), new Date(0))
  writeFileSync(join(folder, 'other.ts'), 'changed')
  expect(fingerprint(folder, paths)).toBe(before)
})

test.each([
  ['a byte changes', () => writeFileSync(join(folder, 'single.ts'), '5')],
  ['a file appears', () => writeFileSync(join(folder, 'seeds/c.csv'), '')],
  ['a file goes', () => rmSync(join(folder, 'seeds/a.csv'))],
])('changes when %s', (_, change) => {
  const before = fingerprint(folder, paths)
  change()
  expect(fingerprint(folder, paths)).not.toBe(before)
})

test('changes with what else it depends on', () => {
  expect(fingerprint(folder, paths, ['node 20'])).not.toBe(fingerprint(folder, paths, ['node 22']))
})
