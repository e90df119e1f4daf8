import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Tally } from '../../../scripts/setup/tally.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-tally-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What was explained on stderr, taken away so that the test may pass. */
function explained(): string[] {
  const lines = vi.mocked(console.error).mock.calls.map(([line]) => String(line))
  vi.mocked(console.error).mockClear()
  return lines
}

const fail = () => Promise.reject(new Error('broken'))
const ofReport = (report: { passed: number; failed: number }) => ({ ...report, skipped: 0 })

test('goes on after a failure and counts it', async () => {
  const tally = new Tally(() => false)
  expect(await tally.attempt('a', fail)).toBe(false)
  expect(await tally.attempt('b', async () => {})).toBe(true)
  expect([tally.passed, tally.failed]).toEqual([0, 1])
  expect(explained()).toEqual(['broken'])
})

test('adds what a run of tests comes to', async () => {
  const tally = new Tally(() => false)
  const report = join(folder, 'report.json')
  const work = async () => writeFileSync(report, JSON.stringify({ passed: 7, failed: 0 }))
  await tally.runTests('tests', report, work, ofReport)
  expect([tally.passed, tally.failed]).toEqual([7, 0])
})

test('counts a run that left no report as a failure', async () => {
  const tally = new Tally(() => false)
  await tally.runTests('tests', join(folder, 'none.json'), async () => {}, ofReport)
  expect(tally.failed).toBe(1)
  expect(explained()).toEqual(['tests: no report was written'])
})

test('begins nothing once it is stopped', async () => {
  const tally = new Tally(() => true)
  const work = vi.fn(async () => {})
  expect(await tally.attempt('a', work)).toBe(false)
  expect(work).not.toHaveBeenCalled()
})
