// @ts-check
/**
 * Stryker's settings for `npm run mutate` (tests/mutation/run.ts, which also says which files are changed and stops it in time).
 * Changes that are only seen at the import of a file are left out: each would need all tests anew.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/tellTested.mjs'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
  reporters: ['tell-tested'],
  concurrency: 2,
  ignoreStatic: true,
  // The words of messages and of queries are no rule.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['.next', 'data', 'docs', 'tests/e2e', 'tests/corpus-documents'],
  tempDirName: '.tmp/stryker',
  timeoutMS: 20_000,
}

export default config
