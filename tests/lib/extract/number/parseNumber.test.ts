import { describe, expect, test } from 'vitest'
import { decimal, parseNumber } from '#lib/extract/number/parseNumber'
import { foldText } from '#lib/extract/text/fold'

const number = (value: number, approximate = false, unit = '') => ({
  kind: 'number',
  value,
  approximate,
  unit,
})

describe('a cell with a number', () => {
  test.each([
    ['0', number(0)],
    ['42', number(42)],
    ['-18', number(-18)],
    ['+2', number(2)],
    ['-0', number(0)],
    ['1,234', number(1234)],
    ['１，２３４', number(1234)],
    ['12,345,678.5', number(12345678.5)],
    ['24252.311082万元', number(242523110.82, false, '元')],
    ['3802895.90元', number(3802895.9, false, '元')],
    ['15.8万', number(158000)],
    ['15.8万条', number(158000, false, '条')],
    ['3.7万条', number(37000, false, '条')],
    ['8232万条', number(82320000, false, '条')],
    ['1.2亿', number(120000000)],
    ['14万余条', number(140000, true, '条')],
    ['7700余条', number(7700, true, '条')],
    ['60多条', number(60, true, '条')],
    ['近1000条', number(1000, true, '条')],
    ['约4900人次', number(4900, true, '人次')],
    ['超过250条', number(250, true, '条')],
    ['超2300万', number(23000000, true)],
    ['50条左右', number(50, true, '条')],
    ['三十余条', number(30, true, '条')],
    ['一百二十条', number(120, false, '条')],
    ['十', number(10)],
    ['41 条', number(41, false, '条')],
  ])('%s', (printed, expected) => {
    expect(parseNumber(foldText(printed))).toEqual(expected)
  })
})

describe('a cell without a number is never zero by itself', () => {
  test.each(['', '—', '——', '-', '/', '\\', '－', '*', '空', '（空）', 'N/A'])('blank: “%s”', (printed) => {
    expect(parseNumber(foldText(printed)).kind).toBe('blank')
  })
  test.each(['无', '没有', '暂无', '未发生', '零'])('none in words: “%s”', (printed) => {
    expect(parseNumber(foldText(printed))).toEqual({ kind: 'zero_in_words' })
  })
  test.each(['条', '万元', '详见附件', '1/2', '12 3', '2018-2019', '1.2.3', 'false', '1e3', '十十'])(
    'unreadable: “%s”',
    (printed) => {
      expect(parseNumber(foldText(printed)).kind).toBe('unreadable')
    },
  )
})

test.each([
  [15.8, 1e4, 158000],
  [860, 1e-4, 0.086],
  [3802895.9, 1e-4, 380.28959],
  [0, 1e4, 0],
])('%d × %d is %d, without the noise of binary fractions', (value, factor, expected) => {
  expect(decimal(value, factor)).toBe(expected)
})
