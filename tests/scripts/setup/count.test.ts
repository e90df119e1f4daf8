import { describe, expect, test } from 'vitest'
import { countBrowserTests, countUnits, verdict } from '../../../scripts/setup/count.mjs'

const units = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 }
const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
const unloadedFile = { status: 'failed', assertionResults: [] }

describe('counting unit tests', () => {
  test('takes the numbers of the report', () => {
    expect(countUnits({ ...units, testResults: [failedTest] })).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })
  test('counts a file that could not be loaded as a failure', () => {
    expect(countUnits({ ...units, testResults: [failedTest, unloadedFile] }).failed).toBe(2)
  })
})

describe('counting browser tests', () => {
  test.each([
    [
      'failed and flaky alike as failed',
      { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
      [],
      { passed: 5, failed: 2, skipped: 1 },
    ],
    [
      'a server that did not start',
      { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      [{}],
      { passed: 0, failed: 1, skipped: 0 },
    ],
  ])('counts %s', (_, stats, errors, expected) => {
    expect(countBrowserTests({ stats, errors })).toEqual(expected)
  })
})

describe('the verdict on a run', () => {
  const none = { passed: 0, failed: 0, skipped: 0 }
  test.each([
    ['is its count', { ...none, passed: 4 }, true, 0],
    ['is a failure without a report', null, true, 1],
    ['is a failure without a test', none, true, 1],
    ['is a failure when it ended badly although no test failed', { ...none, passed: 4 }, false, 1],
    ['does not count a failure twice', { ...none, passed: 4, failed: 2 }, false, 2],
  ])('%s', (_, count, isEndedWell, failed) => {
    expect(verdict(count, isEndedWell).failed).toBe(failed)
  })
})
