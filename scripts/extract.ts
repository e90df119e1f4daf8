import { parseArgs } from 'node:util'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { extractMany } from './extractMany.ts'
import { findInputs } from './inputs.ts'
import { isUsageError, limitOptions, limitsOf, limitUsage, UsageError } from './limitOptions.ts'
import { progress } from './progress.ts'

const usage = `usage: npm run --silent extract -- PATH… [--explain] [${limitUsage}]`

/** Documents to NDJSON, or with --explain to an account of every number of the prose: one line per report on stdout, `file: reason` on stderr; exit 1 if any file failed. */
async function main(): Promise<number> {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: { ...limitOptions, explain: { type: 'boolean' } },
  })
  if (paths.length === 0) throw new UsageError('no document is named')
  const options = { regions: values.regions, limits: limitsOf(values), explain: values.explain }
  const { files, refused } = findInputs(paths)
  const documents = files.filter((file) => file.kind === 'document')
  let failed = refused.length
  for (const { path, reason } of refused) console.error(`${path}: ${wordRefusal(reason, 'en')}`)
  if (documents.length === 0 && failed === 0) {
    console.error(`${paths.join(' ')}: there is no document here`)
    return 1
  }
  const bar = progress(documents.length)
  const named = documents.map(({ path }) => path)
  for await (const outcome of extractMany(named, options, bar.step))
    if (outcome.ok) await write(outcome.line)
    else {
      failed++
      console.error(`${outcome.source}: ${wordRefusal(outcome.reason, 'en')}`)
    }
  bar.end()
  return failed > 0 ? 1 : 0
}

/** Waits for a slow reader instead of piling lines up. */
function write(line: string): Promise<void> | void {
  if (!process.stdout.write(line)) return new Promise((resolve) => process.stdout.once('drain', resolve))
}

// A reader that has had enough (`… | head -1`) ends the work.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(isUsageError(error) ? `${error.message}\n${usage}` : error.message)
    process.exitCode = isUsageError(error) ? 2 : 1
  },
)
