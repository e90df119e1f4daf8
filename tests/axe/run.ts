import { spawnSync } from 'node:child_process'

/** `npm run axe`: the browser tests of tests/axe in place of those of tests/e2e, under the same configuration. */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, BROWSER_TESTS: 'tests/axe' } },
)
process.exitCode = status ?? 1
