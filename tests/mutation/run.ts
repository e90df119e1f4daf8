import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../scripts/setup/paths.mjs'
import { writeSection } from '../bench/benchmarksPage.ts'
import { readResults, scoreTable, survivorLines, type Results } from './results.ts'

/** What is changed unless files are named: calculation, the choice among readings, and the load. */
const areas = ['lib/stats/**/*.ts', 'lib/extract/reconcile/**/*.ts', 'db/load/**/*.ts']

/**
 * `npm run mutate -- [--minutes N] [--write] [FILE…]`: changes the code line by line (Stryker) and runs the tests that reach each
 * change. A change that no test notices is a hole. The minutes (20) hold for all; what they do not reach is counted as such. Prints the
 * score by file and each survivor; `--write` puts the scores into docs/benchmarks.md. Ends with 1 where nothing was tested.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '20' },
      write: { type: 'boolean', default: false },
    },
  })
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new Error('--minutes is more than 0')
  const end = Date.now() + minutes * 60_000
  const results: Results = { planned: {}, tested: [] }
  const all = positionals.length > 0 ? [positionals.join(',')] : areas
  for (const [done, files] of all.entries()) {
    const share = (end - Date.now()) / (all.length - done)
    const { planned, tested } = await mutate(files, share)
    Object.assign(results.planned, planned)
    results.tested.push(...tested)
  }
  const table = scoreTable(results)
  console.log(`${table}\n\n${survivorLines(results).join('\n')}`)
  if (values.write) await writeSection('mutate', `${meaning(minutes)}\n\n${table}`)
  return results.tested.length > 0 ? 0 : 1
}

/** Stryker over some files, for so many milliseconds at most, and what it found by then. */
async function mutate(files: string, longest: number): Promise<Results> {
  const file = join(root, '.tmp/mutation.ndjson')
  mkdirSync(join(root, '.tmp'), { recursive: true })
  rmSync(file, { force: true })
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const child = spawn(
    process.execPath,
    [stryker, 'run', 'tests/mutation/stryker.config.mjs', '--mutate', files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_RESULTS: file } },
  )
  const stop = setTimeout(() => child.kill('SIGINT'), longest)
  await new Promise((resolve) => child.once('close', resolve))
  clearTimeout(stop)
  return existsSync(file) ? readResults(readFileSync(file, 'utf8'), root) : { planned: {}, tested: [] }
}

const meaning = (minutes: number) =>
  `Changes made to the code one at a time, within ${minutes} minutes, and how many of them a test noticed (a change that makes the code run forever counts as noticed). Words of messages and of queries are not changed. What the minutes did not reach is not in the score.`

process.exitCode = await main()
