import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCursor, writeCursor } from '#lib/api/cursor'

test('a cursor says what was written into it, in letters that addresses need not escape', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.integer())), (revision, key) => {
      const cursor = writeCursor('reports', revision, key)
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/)
      expect(readCursor('reports', cursor)).toEqual({ revision, key })
      expect(readCursor('issues', cursor)).toBeNull()
    }),
  )
})

test('anything else is no cursor, and no exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readCursor('reports', text)).toBeNull()
    }),
  )
})
