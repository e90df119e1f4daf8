import { expect, test, vi } from 'vitest'
import { duration, step } from '../../../scripts/setup/step.mjs'

test.each([
  [0, '0.0 s'],
  [440, '0.4 s'],
  [59_900, '59.9 s'],
  [60_000, '1 min 00 s'],
  [127_400, '2 min 07 s'],
])('says %d ms as %s', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected)
})

test('says what was done, or that it failed, and passes the result or the error on', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await step('count', async () => 3)).toBe(3)
  await expect(step('break', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(log.mock.calls.map(([line]) => String(line).replace(/\d\.\d s/, 'n'))).toEqual([
    '✓ count (n)',
    '✗ break (n)',
  ])
})
