import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionaryFile, dictionaryText } from '../../scripts/dictionary.ts'

test('the data dictionary is that of the tables and the catalogue: npm run dictionary writes it', () => {
  expect(readFileSync(dictionaryFile, 'utf8')).toBe(dictionaryText())
})
