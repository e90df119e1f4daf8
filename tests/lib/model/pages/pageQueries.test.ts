import { expect, test } from 'vitest'
import { checksSchema, reportsSchema } from '#lib/model/listViews'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import type { QueryFault } from '#lib/model/query/queryErrors'

test.each<[string, string, string, QueryFault]>([
  ['/reports', 'page=0', 'page', { code: 'page', params: {} }],
  ['/reports', 'sort=size', 'sort', { code: 'column', params: {} }],
  ['/reports', 'form=2015', 'form', { code: 'form', params: {} }],
  ['/reports', 'findings=maybe', 'findings', { code: 'one-of', params: { words: ['yes', 'no'] } }],
  [
    '/reports',
    'by=planet',
    'by',
    { code: 'one-of', params: { words: ['province', 'prefecture', 'county', 'agency'] } },
  ],
  ['/checks', 'code=nothing', 'code', { code: 'rule', params: {} }],
  [
    '/checks',
    'severity=dire',
    'severity',
    { code: 'one-of', params: { words: ['grave', 'error', 'warning', 'note', 'all'] } },
  ],
  ['/checks', 'from=2020&to=2019', 'from', { code: 'after', params: { to: 2019 } }],
  ['/coverage', 'region=370800,371000', 'region', { code: 'region-code', params: {} }],
  ['/indicators', 'group=../..', 'group', { code: 'group', params: {} }],
  ['/regions/370826', 'from=banana', 'from', { code: 'year', params: {} }],
  ['/regions/370826', 'from=1066', 'from', { code: 'between', params: { least: 2000, most: 2100 } }],
])('%s?%s is refused: %s %o', (path, query, name, fault) => {
  const given = new URLSearchParams(query)
  expect(pageQueryErrors(path, given)).toEqual([{ name, given: given.get(name)!.slice(0, 60), ...fault }])
})

test.each([
  ['/', 'from=2018'],
  ['/reports', 'q=%20&page=3&sort=-findings&utm_source=x'],
  ['/checks', 'code=no-table&severity=all'],
  ['/coverage', ''],
  ['/search', 'q='],
  ['/search', `q=${'政'.repeat(10_000)}`],
])('%s?%s is fine', (path, query) => {
  expect(pageQueryErrors(path, new URLSearchParams(query))).toBeNull()
})

test('an address says only what is no default, in one order, and parses back to the same view', () => {
  const { view } = parseQuery(
    reportsSchema,
    new URLSearchParams('page=2&region=370800&region=371000&q=%20工信%20&sort=-year'),
  )
  expect(view).toMatchObject({ q: '工信', region: ['370800', '371000'], page: 2, sort: '-year' })
  const query = queryOf(reportsSchema, view!)
  expect(query).toBe('q=%E5%B7%A5%E4%BF%A1&region=370800,371000&page=2')
  expect(parseQuery(reportsSchema, new URLSearchParams(query)).view).toEqual(view)
  expect(queryOf(checksSchema, { severity: 'grave', code: undefined, page: 1 })).toBe('')
})
