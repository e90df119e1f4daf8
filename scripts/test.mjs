// @ts-check
/**
 * `npm test`: everything that is checked before a change is taken in, from a bare clone. The last line is
 * `N passed, N failed`: unit and browser tests together, and each other step that fails (format, lint, types, unused code, build)
 * counted as one failure. Ends with 1 unless nothing failed and both kinds of tests ran.
 *
 * CHROMIUM_PATH names the browser; without it one is found or installed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './setup/browser.mjs'
import { build } from './setup/build.mjs'
import { countBrowserTests, countUnits } from './setup/count.mjs'
import { install } from './setup/install.mjs'
import { requireNode } from './setup/node.mjs'
import { root } from './setup/paths.mjs'
import { freePort } from './setup/port.mjs'
import { ensureReaders } from './setup/readers.mjs'
import { forwardSignals, run } from './setup/run.mjs'
import { duration } from './setup/step.mjs'
import { Tally } from './setup/tally.mjs'

/** Runs a program of node_modules. @param {string} path @param {string[]} args */
const tool = (path, args, options = {}) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, ...options })

/** Against the production build, with the seeds in a database of their own. @param {string} report */
async function runBrowserTests(report) {
  const env = {
    CHROMIUM_PATH: await ensureBrowser(),
    PORT: String(await freePort(0, '127.0.0.1')),
    DATABASE_PATH: join(folder, 'gongkai.db'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  await tool('@playwright/test/cli.js', ['test'], { env, show: true })
}

/** @param {string} report */
function runUnitTests(report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return tool('vitest/vitest.mjs', ['run', ...reporters], { show: true })
}

async function runAll() {
  if (!(await tally.attempt(null, async () => requireNode()))) return
  if (!(await tally.attempt(null, install))) return
  await tally.attempt('format (prettier)', () => tool('prettier/bin/prettier.cjs', ['--check', '.']))
  await tally.attempt('lint (eslint)', () => tool('eslint/bin/eslint.js', ['.']))
  const isBuilt = await tally.attempt(null, build)
  await tally.attempt('types (tsc)', () => tool('typescript/bin/tsc', ['--noEmit']))
  await tally.attempt('unused code (knip)', () => tool('knip/bin/knip.js', ['--no-progress']))
  await ensureReaders()
  const units = join(folder, 'units.json')
  await tally.runTests('unit tests', units, () => runUnitTests(units), countUnits)
  const browser = join(folder, 'browser.json')
  if (isBuilt)
    await tally.runTests('browser tests', browser, () => runBrowserTests(browser), countBrowserTests)
  else if (!signals.isStopped()) console.error('browser tests: not run, there is no build')
}

const begin = performance.now()
const signals = forwardSignals()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
const tally = new Tally(signals.isStopped)
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CI: process.env.CI || 'true' })
await runAll()
rmSync(folder, { recursive: true, force: true })

const { passed, failed, skipped } = tally
console.log(`${duration(performance.now() - begin)} in all${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (!signals.isStopped()) process.exitCode = failed === 0 && passed > 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
