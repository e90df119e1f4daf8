import { chartSpecs } from '#lib/stats/chartSpec'
import { expect, test } from 'vitest'
import { chartHref, pageHref, viewHref } from '#app/_text/href'

test.each([
  ['zh', '/', '', '/'],
  ['en', '/', '', '/en'],
  ['zh', '/reports', 'from=2018', '/reports?from=2018'],
  ['en', '/reports/a-2018#items_published', '', '/en/reports/a-2018#items_published'],
] as const)('in %s %s with %j is %s', (lang, path, query, href) => {
  expect(pageHref(lang, path, query)).toBe(href)
})

test('a view has one address, without its defaults', () => {
  expect(viewHref('en', { region: ['370826', '371002'], by: 'county', show: 'table' })).toBe(
    '/en?region=370826,371002&show=table',
  )
})

test('a file carries the language of its page', () => {
  expect(chartHref('zh', chartSpecs.channels, 'csv', {})).toBe('/charts/channels.csv')
  expect(chartHref('en', chartSpecs.channels, 'csv', { from: 2018 })).toBe(
    '/charts/channels.csv?from=2018&lang=en',
  )
})
