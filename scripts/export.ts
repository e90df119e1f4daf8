import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openReader } from '#db/client'
import { databasePath } from '#db/path'
import { isUsageError } from './limitOptions.ts'
import { writeExport } from './exportFolder.ts'

const usage = 'usage: npm run export -- --out DIR [--zip --force --database FILE]'

/** Writes the whole data set into a folder: CSV files with what describes them, or one ZIP, and the database beside it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      zip: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      database: { type: 'string' },
    },
  })
  if (values.out === undefined || values.out === '') {
    console.error(`--out names the folder to write to\n${usage}`)
    return 2
  }
  const path = values.database ?? databasePath()
  if (!existsSync(path)) throw new Error(`there is no database at ${path}: npm run seed makes it`)
  const db = openReader(path)
  try {
    const { revision, files } = await writeExport(db, values.out, values)
    for (const { path, bytes } of files) console.log(`${String(bytes).padStart(14)}  ${path}`)
    console.log(`wrote ${files.length} files to ${values.out}; data revision ${revision}`)
    return 0
  } finally {
    db.$client.close()
  }
}

// Leaves through `exit`, where what is half written is taken away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    const isUsage = isUsageError(error)
    console.error(isUsage ? `${error.message}\n${usage}` : error.message)
    process.exitCode = isUsage ? 2 : 1
  },
)
