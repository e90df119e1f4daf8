// @ts-check
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { database, root } from './paths.mjs'
import { run } from './run.mjs'
import { isStamped, writeStamp } from './stamp.mjs'
import { step } from './step.mjs'

/** What a load depends on: the seeds, how they are read, and how they are stored. */
const sources = ['seeds', 'lib/extract', 'lib/model', 'db', 'scripts']

/** Loads seeds/ into a database, whatever it holds. Resolves with the loader's summary. @param {string} file */
export function loadSeeds(file) {
  mkdirSync(dirname(file), { recursive: true })
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return run(process.execPath, [tsx, 'scripts/seed.ts'], { cwd: root, env: { DATABASE_PATH: file } })
}

/**
 * Loads the seeds when the database is missing, or when seeds or loader have changed since they were last loaded
 * into it. Loading adds and replaces; what was loaded from elsewhere stays.
 */
export async function seed() {
  const stampFile = `${database}.seeds`
  const wanted = fingerprint(root, sources)
  const size = statSync(database, { throwIfNoEntry: false })?.size ?? 0
  if (size > 0 && isStamped(stampFile, wanted)) return
  const summary = await step('load seeds/ into the database', () => loadSeeds(database))
  if (summary.trim() !== '') console.log(summary.trimEnd().replace(/^/gm, '  '))
  writeStamp(stampFile, wanted)
}
