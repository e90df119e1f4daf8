// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Counts a run from Vitest's JSON report. A file that could not be loaded counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countUnits(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/**
 * Counts a run from Playwright's JSON report. An error outside a test (a server that did not start) counts as one failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countBrowserTests({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * What a run of tests comes to. A run that left no report, ran no test, or ended badly although no test failed is
 * itself a failure.
 * @param {Count | null} count null: no report
 * @param {boolean} isEndedWell exit code 0
 * @returns {Count}
 */
export function verdict(count, isEndedWell) {
  if (!count) return { passed: 0, failed: 1, skipped: 0 }
  const isEmpty = count.passed + count.failed === 0
  const isUnexplained = !isEndedWell && count.failed === 0
  return { ...count, failed: count.failed + (isEmpty || isUnexplained ? 1 : 0) }
}
