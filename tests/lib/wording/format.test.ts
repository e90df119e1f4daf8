import { expect, test } from 'vitest'
import { formatCell, formatCount, formatNumber } from '#lib/wording/format'
import { aCell, anAbsentCell } from '#tests/builders'

test.each([
  [0, '0'],
  [2279, '2,279'],
  [1234567.5, '1,234,567.5'],
  [-3, '-3'],
])('%d is written %s in both languages', (value, written) => {
  expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([written, written])
})

test.each([
  [0, '0 reports'],
  [1, '1 report'],
  [1200, '1,200 reports'],
])('%d is counted as %s', (n, counted) => {
  expect(formatCount(n, 'report', 'reports')).toBe(counted)
})

test.each([
  [aCell({ value: 0 }), '0', '0'],
  [aCell({ value: 7700, status: 'approximate' }), '≈7,700', '≈7,700'],
  [
    aCell({ value: null, status: 'blank', coverage: { expected: 1, reported: 1, stated: 0 } }),
    '空白',
    'blank',
  ],
  [
    aCell({ value: null, status: 'not_reported', coverage: { expected: 1, reported: 1, stated: 0 } }),
    '未载明',
    'not stated',
  ],
  [anAbsentCell(2019), '无报告', 'no report'],
])('a cell reads %#', (cell, zh, en) => {
  expect([formatCell(cell, 'zh'), formatCell(cell, 'en')]).toEqual([zh, en])
})
