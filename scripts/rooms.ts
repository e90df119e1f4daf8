import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roomTables, withTable } from '#tests/architecture/roomTables'
import { root } from './setup/paths.mjs'

/** `npm run rooms`: writes the tables of the rooms into the documents that have one, for prettier to align. */
for (const [file, table] of Object.entries(roomTables())) {
  const path = join(root, file)
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), table))
}
