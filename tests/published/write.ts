import { readFileSync, writeFileSync } from 'node:fs'
import { hashesNow, hashesSchema, recorded } from './hashes.ts'

/** `npm run published`: records anew what is published, and names the files that differ from what was recorded. */
const before = hashesSchema.parse(JSON.parse(readFileSync(recorded, 'utf8')))
const now = await hashesNow()
for (const stock of ['seeds', 'madeUp'] as const)
  for (const kind of ['tables', 'descriptions'] as const)
    for (const [file, hash] of Object.entries(now[stock][kind]))
      if (before[stock][kind][file] !== hash) console.log(`${stock} ${file} differs`)
writeFileSync(recorded, `${JSON.stringify(now, null, 2)}\n`)
