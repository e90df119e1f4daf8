import { expect, test } from 'vitest'
import { longestName, nameFault } from '#lib/model/nameFault'

test.each([
  ['微山县工业和信息化局', null],
  ['Kokkʼonikul 𰻝县（县档案馆）', null],
  ['', null],
  ['𰻝'.repeat(longestName), null],
  ['𰻝'.repeat(longestName + 1), 'long'],
  ['甲\n局', 'line-break'],
  ['甲\r局', 'line-break'],
  ['甲\u2028局', 'line-break'],
  ['甲\u0085局', 'line-break'],
  ['甲\t局', 'control'],
  ['甲\0局', 'control'],
  ['甲\u202e局', 'direction'],
  ['甲\u2066局', 'direction'],
  ['甲\u200f局', 'direction'],
  ['甲\u061c局', 'direction'],
])('the fault of %j is %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault)
})
