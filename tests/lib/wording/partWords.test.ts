import { expect, test } from 'vitest'
import { partWords, whoseLabel } from '#lib/wording/partWords'
import { aCell, aSeries } from '#tests/builders'

test.each([
  [1, 3, '1/3个机构', '1 of 3 agencies'],
  [1200, 3000, '1,200/3,000个机构', '1,200 of 3,000 agencies'],
  [3, 3, '', ''],
  [1, 1, '', ''],
  [0, 1, '', ''],
  [0, 2, '0/2个机构', '0 of 2 agencies'],
])('%d of %d known agencies', (stated, expected, zh, en) => {
  expect(partWords({ stated, expected })).toEqual({ zh, en })
})

test('a value that one of several agencies alone states is called by its name', () => {
  const sole = { id: '370830-abc', name: '汶上县公共资源交易服务中心' }
  expect(whoseLabel(aSeries({ label: '汶上县' }), aCell({ sole }))).toBe('汶上县公共资源交易服务中心')
  expect(whoseLabel(aSeries({ label: '汶上县' }), aCell())).toBe('汶上县')
})
