import { writeFileSync } from 'node:fs'
import { dataDictionary } from '#lib/export/dictionary'
import { tables } from '#lib/export/tables'
import { readReference } from './reference.ts'

/** Where the data dictionary of the project is kept. */
export const dictionaryFile = 'docs/data-dictionary.md'

/** The data dictionary of the tables and the catalogue that are here. */
export function dictionaryText(): string {
  return dataDictionary(Object.values(tables), readReference().indicators)
}

if (process.argv[1]?.endsWith('dictionary.ts')) writeFileSync(dictionaryFile, dictionaryText())
