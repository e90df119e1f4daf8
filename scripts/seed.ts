import { parseArgs } from 'node:util'
import { openWriter } from '#db/client'
import type { LoadItem } from '#db/load/item'
import { load, type LoadOptions } from '#db/load/load'
import { refusalLine } from '#db/load/summary'
import type { Writer } from '#db/load/writeLock'
import { databasePath } from '#db/path'
import { findInputs, readInputs } from './inputs.ts'
import { isUsageError, limitOptions, limitsOf, limitUsage } from './limitOptions.ts'
import { ReadingPool } from './reading/readingPool.ts'
import { readReference } from './reference.ts'
import { progress } from './progress.ts'

const usage = `usage: npm run seed [-- PATH… --strict --database FILE ${limitUsage}]`

/** Loads documents, extracted NDJSON and figures into the database; without a path, everything in seeds/. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { strict: { type: 'boolean', default: false }, database: { type: 'string' }, ...limitOptions },
  })
  const reference = readReference('seeds', values.regions)
  const pool = new ReadingPool({ regions: values.regions, limits: limitsOf(values) })
  const { files, refused, skipped } = findInputs(positionals.length > 0 ? positionals : ['seeds'])
  if (skipped.length > 0)
    console.error(
      `skipped ${skipped.length} that are neither documents nor figures, the first is ${skipped[0]}`,
    )
  const db = openWriter(values.database ?? databasePath())
  const bar = progress(files.length)
  async function* items(): AsyncGenerator<LoadItem> {
    for (const { path, reason } of refused)
      yield { kind: 'refused', file: path, place: '', reason, isNothing: true }
    yield* readInputs(files, pool, bar.step)
  }
  const options: LoadOptions = {
    strict: values.strict,
    get now() {
      return new Date()
    },
    onWait: (writer) => console.error(waitingLine(db.$client.name, writer)),
  }
  const summary = await load(db, reference, items(), options).finally(() => pool.end())
  bar.end()
  db.$client.close()
  for (const refusal of summary.refused) console.error(refusalLine(refusal))
  for (const change of summary.changes) console.log(`changed  ${change}`)
  for (const { code, severity, count, first } of summary.findings)
    console.log(`${severity.padEnd(8)} ${code} ×${count}: ${first}`)
  const { added, replaced, unchanged } = summary
  const isAnything = added + replaced + unchanged > 0
  if (!summary.isLoaded)
    console.log(`nothing was loaded: ${summary.refused.length} refused, and --strict was given`)
  else
    console.log(
      `added ${added}, replaced ${replaced}, unchanged ${unchanged}, refused ${summary.refused.length}` +
        `${summary.refused.length === 0 ? '' : isAnything ? ' (the rest was loaded)' : ' (there was nothing else)'}; data revision ${summary.revision}`,
    )
  return summary.isLoaded && isAnything ? 0 : 1
}

/** For whom a load waits, in a sentence. */
function waitingLine(database: string, writer: Writer | null): string {
  const who = writer === null ? 'another process' : `process ${writer.pid}`
  const since = writer === null ? '' : ` since ${writer.since}`
  return `waiting: ${who} has been writing to ${database}${since}`
}

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    const isUsage = isUsageError(error)
    console.error(isUsage ? `${error.message}\n${usage}` : error.message)
    process.exitCode = isUsage ? 2 : 1
  },
)
