import { expect, test } from 'vitest'
import { fitOf } from '#app/_search/searchMatch'

const weishan = { name: '微山县', words: '370826 济宁市微山县' }
const chongqing = { name: '重庆市', words: '500000' }

test.each([
  ['微山县', weishan, 0],
  ['微山', weishan, 1],
  ['山县', weishan, 2],
  ['370826', weishan, 2],
  ['3708', weishan, 2],
  ['济宁 微山', weishan, 2],
  ['weishan', weishan, 3],
  ['wsx', weishan, 3],
  ['WSX', weishan, 3],
  ['cqs', chongqing, 3],
  ['chongqing', chongqing, 3],
  ['w', weishan, null],
  ['微山 环翠', weishan, null],
  ['%', weishan, null],
  ['zhongqing', chongqing, null],
])('“%s” fits %j as %s', (query, one, fit) => {
  expect(fitOf(query, one)).toBe(fit)
})
