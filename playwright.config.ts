import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/setup/browser.mjs'

/** The port of the server under test; `npm test` chooses a free one. */
const port = process.env.PORT ?? '3199'
const address = `http://127.0.0.1:${port}`
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

const use = {
  baseURL: address,
  locale: 'zh-CN',
  launchOptions: {
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  },
}

/** Browser tests against the production build with the seeds loaded; `npx playwright test` starts the server itself. */
export default defineConfig({
  // `npm run axe` has tests of its own.
  testDir: process.env.BROWSER_TESTS ?? 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  // No test is about time; a crowded machine answers slowly.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['line'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use,
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    // Files, answers and what a page loads are the same whatever the screen, and so is what is tagged as such.
    {
      name: 'phone',
      testIgnore: /(answers|api|files|chartFiles|pictures|weight|wholeData)\.spec\.ts$/,
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: 'npm start --silent',
    url: address,
    env: { PORT: port, HOST: '127.0.0.1', DATABASE_PATH: process.env.DATABASE_PATH ?? 'data/e2e.db' },
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
