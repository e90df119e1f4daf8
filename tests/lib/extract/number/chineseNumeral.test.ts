import { expect, test } from 'vitest'
import { chineseNumeral } from '#lib/extract/number/chineseNumeral'

test.each([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十', 30],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['一百二十六', 126],
  ['二百', 200],
  ['一千零三十', 1030],
  ['两千三百四十五', 2345],
  ['一万', 10000],
  ['两万三千', 23000],
  ['十二万', 120000],
  ['一亿', 100000000],
  ['二〇一八', 2018],
  ['二0一七', 2017],
  ['二零三五', 2035],
  ['壹拾贰', 12],
])('%s is %d', (text, value) => {
  expect(chineseNumeral(text)).toBe(value)
})

test.each(['', '条', '一条', '十a', '一 二', '十十', '十百', '一百一千'])('“%s” is no numeral', (text) => {
  expect(chineseNumeral(text)).toBeNull()
})
