// @ts-check
/**
 * `npm test`: everything that is checked before a change is taken in, from a bare clone. The last line is
 * `N passed, N failed`: unit and browser tests together, and each other step that fails (format, lint, types, build)
 * counted as one failure. Ends with 1 unless nothing failed and both kinds of tests ran.
 *
 * CHROMIUM_PATH names the browser; without it one is found or installed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './setup/browser.mjs'
import { build } from './setup/build.mjs'
import { countBrowserTests, countUnits, verdict } from './setup/count.mjs'
import { install } from './setup/install.mjs'
import { root } from './setup/paths.mjs'
import { freePort } from './setup/port.mjs'
import { CommandError, forwardSignals, run } from './setup/run.mjs'
import { duration, step } from './setup/step.mjs'

const begin = performance.now()
const signals = forwardSignals()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CI: process.env.CI || 'true' })

/**
 * Does a step; a failure is printed and counted, and the next step goes on. Resolves with whether it went well.
 * Without a name the work says itself what it does.
 * @param {string | null} name @param {() => Promise<unknown>} work
 */
async function attempt(name, work, isCounted = true) {
  if (signals.isStopped()) return false
  try {
    await (name === null ? work() : step(name, work))
    return true
  } catch (error) {
    if (error instanceof CommandError && error.output) console.error(error.output.trimEnd())
    console.error(error instanceof Error ? error.message : error)
    if (isCounted) total.failed += 1
    return false
  }
}

/** Runs a program of node_modules. @param {string} path @param {string[]} args */
const tool = (path, args, options = {}) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, ...options })

/**
 * Runs a kind of tests that writes a JSON report and adds what it comes to.
 * @template T
 * @param {string} name @param {(report: string) => Promise<unknown>} work
 * @param {(report: any) => import('./setup/count.mjs').Count} countReport
 */
async function runTests(name, work, countReport) {
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`)
  const isEndedWell = await attempt(name, () => work(file), false)
  let count = null
  try {
    count = countReport(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    console.error(`${name}: no report was written`)
  }
  const { passed, failed, skipped } = verdict(count, isEndedWell)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

async function runBrowserTests(/** @type {string} */ report) {
  const env = {
    CHROMIUM_PATH: await ensureBrowser(),
    PORT: String(await freePort(0, '127.0.0.1')),
    DATABASE_PATH: join(folder, 'gongkai.db'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  await tool('@playwright/test/cli.js', ['test'], { env, show: true })
}

try {
  await install()
  await attempt('format (prettier)', () => tool('prettier/bin/prettier.cjs', ['--check', '.']))
  await attempt('lint (eslint)', () => tool('eslint/bin/eslint.js', ['.']))
  const isBuilt = await attempt(null, build)
  await attempt('types (tsc)', () => tool('typescript/bin/tsc', ['--noEmit']))
  const reporters = ['--reporter=default', '--reporter=json']
  await runTests(
    'unit tests',
    (report) =>
      tool('vitest/vitest.mjs', ['run', ...reporters, `--outputFile.json=${report}`], { show: true }),
    countUnits,
  )
  if (isBuilt) await runTests('browser tests', runBrowserTests, countBrowserTests)
  else console.error('browser tests: not run, there is no build')
} catch (error) {
  if (error instanceof CommandError && error.output) console.error(error.output.trimEnd())
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(
  `${duration(performance.now() - begin)} in all${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
)
if (signals.isStopped()) console.error('stopped')
else process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
