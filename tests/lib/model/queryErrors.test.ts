import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { fileSchema, querySchemas } from '#lib/api/queries'
import { chartFileSchema } from '#lib/model/chartFile'
import {
  checksSchema,
  coverageSchema,
  indicatorsSchema,
  reportSchema,
  reportsSchema,
  searchSchema,
} from '#lib/model/listViews'
import { parseQuery } from '#lib/model/parseQuery'
import {
  queryErrorRules,
  wordQueryFault,
  type QueryErrorCode,
  type QueryFault,
} from '#lib/model/query/queryErrors'
import { viewSchema } from '#lib/model/view'

const codes = Object.keys(queryErrorRules) as QueryErrorCode[]

test.each(codes)('%s has words in both languages, with all of its parameters', (code) => {
  const { params, zh, en } = queryErrorRules[code]
  expect(zh).toMatch(/[\u4e00-\u9fff]/)
  expect(en).toMatch(/^[a-z]/)
  const names = Object.keys(params).sort()
  for (const sentence of [zh, en])
    expect([...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()).toEqual(names)
})

test.each<[QueryFault, string, string]>([
  [{ code: 'between', params: { least: 1, most: 1000 } }, '不在1与1000之间', 'is not between 1 and 1000'],
  [{ code: 'one-of', params: { words: ['a', 'b', 'c'] } }, '不是以下之一：a, b, c', 'is not a, b or c'],
  [{ code: 'one-of', params: { words: ['a', 'b'] } }, '不是以下之一：a, b', 'is not a or b'],
  [{ code: 'only', params: { word: 'id' } }, '只能是 id', 'is not id'],
  [{ code: 'too-many', params: { most: 40 } }, '超过40个', 'names more than 40'],
])('%o is worded', (fault, zh, en) => {
  expect(wordQueryFault(fault, 'zh')).toBe(zh)
  expect(wordQueryFault(fault, 'en')).toBe(en)
})

/** Each is wrong for most parameters in one way or another. */
const wrong = [
  '%',
  '0',
  '2200',
  '999999999999',
  '工'.repeat(100),
  'x'.repeat(700),
  '370800,x',
  Array.from({ length: 300 }, (_, i) => 100000 + i).join(','),
  Array.from({ length: 300 }, (_, i) => `a${i}`).join(','),
]

describe('no parameter is refused without saying why', () => {
  test.each<[string, z.ZodObject]>([
    ['a view', viewSchema],
    ['the reports', reportsSchema],
    ['the findings', checksSchema],
    ['coverage', coverageSchema],
    ['the indicators', indicatorsSchema],
    ['a report', reportSchema],
    ['the search', searchSchema],
    ['a file of a chart', chartFileSchema],
    ['a file of the API', fileSchema],
    ...Object.entries(querySchemas),
  ])('of %s', (_, schema) => {
    for (const name of Object.keys(schema.shape)) {
      // What is searched for may be anything, of any length.
      if (name === 'q' && (schema === searchSchema || schema === reportSchema)) continue
      const errors = wrong.flatMap((value) => parseQuery(schema, { [name]: value }).errors ?? [])
      expect(errors.length, name).toBeGreaterThan(0)
      for (const error of errors) {
        expect(error.name).toBe(name)
        expect(error.code, `${name}=${error.given}`).not.toBe('invalid')
      }
    }
  })
})
