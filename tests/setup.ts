import { afterEach, beforeEach, expect, vi } from 'vitest'

/**
 * A test that did not expect a console warning or error fails on one. A test that expects it takes the message with
 * `vi.mocked(console.warn)`, asserts it, and calls `mockClear()`.
 */
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  for (const method of ['warn', 'error'] as const)
    expect(vi.mocked(console[method]).mock.calls, `console.${method} was called`).toEqual([])
})
