import { describe, expect, test } from 'vitest'
import { nearest } from '#lib/api/nearest'
import { parseStrictly } from '#lib/api/parseStrictly'
import { querySchemas } from '#lib/api/queries'

const names = ['region', 'from', 'to', 'sector', 'source', 'indicator', 'limit', 'cursor']

test.each([
  ['regoin', 'region'],
  ['Region', 'region'],
  ['indicators', 'indicator'],
  ['ind', 'indicator'],
  ['form', 'from'],
  ['limits', 'limit'],
  ['year', null],
  ['x', null],
  ['ab', null],
  ['', null],
])('%s is nearest to %s', (word, near) => {
  expect(nearest(word, names)).toBe(near)
})

describe('a query of the API', () => {
  const errors = (query: string) =>
    parseStrictly(querySchemas.observations, new URLSearchParams(query)).errors?.map((error) => [
      error.name,
      error.given,
      error.code,
      error.nearest,
    ])

  test.each([
    ['from=2018&bom=0', undefined],
    ['indicatr=a', [['indicatr', 'a', 'unknown', 'indicator']]],
    ['utm_source=mail', [['utm_source', 'mail', 'unknown', null]]],
    ['', undefined],
    ['status=blank,reprted', [['status', 'blank,reprted', 'status', 'reported']]],
    ['source=documents', [['source', 'documents', 'one-of', 'document']]],
    [
      'form=2018&regoin=1',
      [
        ['regoin', '1', 'unknown', 'region'],
        ['form', '2018', 'form', '2014'],
      ],
    ],
    ['from=20', [['from', '20', 'year', null]]],
  ])('%s', (query, expected) => {
    expect(errors(query)).toEqual(expected)
  })
})
