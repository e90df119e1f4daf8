import { expect, test } from 'vitest'
import { checksSchema, reportsSchema } from '#lib/model/listViews'
import { pageQueryErrors } from '#lib/model/pages/pageQueries'
import { parseQuery, queryOf } from '#lib/model/parseQuery'

test.each([
  ['/reports', 'page=0', 'page', 'is not a page number'],
  ['/reports', 'sort=size', 'sort', 'is not a column'],
  ['/reports', 'form=2015', 'form', 'is not a form'],
  ['/reports', 'findings=maybe', 'findings', 'is not yes or no'],
  ['/reports', 'by=planet', 'by', 'is not province, prefecture, county or agency'],
  ['/checks', 'code=nothing', 'code', 'is not a rule'],
  ['/checks', 'severity=dire', 'severity', 'is not grave, error, warning, note or all'],
  ['/checks', 'from=2020&to=2019', 'from', 'is after to=2019'],
  ['/coverage', 'region=370800,371000', 'region', 'a region code has six digits'],
  ['/indicators', 'group=../..', 'group', 'is not a group'],
  ['/search', `q=${'政'.repeat(81)}`, 'q', 'is longer than 80 characters'],
  ['/regions/370826', 'from=banana', 'from', 'is not a year of four digits'],
])('%s?%s is refused: %s %s', (path, query, name, reason) => {
  expect(pageQueryErrors(path, new URLSearchParams(query))).toMatchObject([{ name, reason }])
})

test.each([
  ['/', 'from=2018'],
  ['/reports', 'q=%20&page=3&sort=-findings&utm_source=x'],
  ['/checks', 'code=no-table&severity=all'],
  ['/coverage', ''],
  ['/search', 'q='],
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
