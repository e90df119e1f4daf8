import { expect, test } from 'vitest'
import { fieldsQuery, isSameQuery } from '#app/_site/fieldsQuery'

test.each<[string, [string, string][], string]>([
  [
    'what is empty or a default is left out',
    [
      ['from', ''],
      ['by', 'county'],
      ['sector', '工信'],
    ],
    `sector=${encodeURIComponent('工信')}`,
  ],
  [
    'a name given several times is one list',
    [
      ['region', '370826'],
      ['region', ''],
      ['region', '371002'],
    ],
    'region=370826,371002',
  ],
  ['a list that is one already stays one', [['region', '370826,371002']], 'region=370826,371002'],
  ['a text is trimmed and escaped', [['q', ' 微山 & 金乡 ']], `q=${encodeURIComponent('微山 & 金乡')}`],
  [
    'nothing chosen is no query',
    [
      ['by', 'county'],
      ['q', '  '],
    ],
    '',
  ],
])('%s', (_, fields, query) => {
  expect(fieldsQuery(fields, { by: 'county' })).toBe(query)
})

test('queries are the same in whatever order and spelling', () => {
  expect(isSameQuery('a=1&b=2', '?b=2&a=1')).toBe(true)
  expect(isSameQuery('region=1,2', '?region=1%2C2')).toBe(true)
  expect(isSameQuery('a=1', '')).toBe(false)
})
