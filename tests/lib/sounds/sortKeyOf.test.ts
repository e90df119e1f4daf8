import { expect, test } from 'vitest'
import { sortKeyOf } from '#lib/sounds/sortKeyOf'

test.each([
  [
    'places as they are called',
    ['安庆市', '亳州市', '长沙市', '重庆市', '乐亭县', '乐山市', '六安市', '微山县', '厦门市', '蔚县'],
  ],
  ['equal signs together', ['张店区', '张家港市', '张家口市', '漳州市', '章丘区']],
  ['a shorter syllable before a longer one', ['安岳县', '昂仁县']],
  ['ü after u', ['芦溪县', '陆川县', '吕梁市', '滦县', '罗山县']],
  ['other signs first', ['A市', '安吉县']],
])('the order has %s', (_, names) => {
  const sorted = [...names].reverse().sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))
  expect(sorted).toEqual(names)
})
