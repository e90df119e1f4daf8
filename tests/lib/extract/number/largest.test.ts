import { expect, test } from 'vitest'
import { parseNumber } from '#lib/extract/number/parseNumber'

test.each([
  ['999999999999', { kind: 'number', value: 999999999999 }],
  ['1000000000001', { kind: 'unreadable' }],
  ['-99999999999999999999', { kind: 'unreadable' }],
  ['1'.repeat(400), { kind: 'unreadable' }],
  ['999999999999亿', { kind: 'unreadable' }],
])('%s is read exactly or not at all', (text, read) => {
  expect(parseNumber(text)).toMatchObject(read)
})
