import { writeFileSync } from 'node:fs'
import { openccPairs } from './pairs.ts'

/** Makes lib/extract/text/traditionalPairs.ts anew from the tables of OpenCC: `npx tsx tests/traditional/make.ts`. */
const text = openccPairs('乾').flat().join('')
const lines = text.match(/.{1,100}/g)!.map((line) => `  '${line}'`)
writeFileSync(
  'lib/extract/text/traditionalPairs.ts',
  `/**
 * Traditional characters and their simplified forms, one behind the other, from the tables of OpenCC
 * (https://github.com/BYVoid/OpenCC, Apache License 2.0) as opencc-js has them. Made by tests/traditional/make.ts.
 */
export const traditionalPairs =
${lines.join(' +\n')}
`,
)
