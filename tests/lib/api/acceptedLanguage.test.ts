import { expect, test } from 'vitest'
import { acceptedLanguage } from '#lib/api/acceptedLanguage'

test.each([
  [null, null],
  ['', null],
  ['fr', null],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['zh-Hans-CN', 'zh'],
  ['*', 'zh'],
  ['fr, *;q=0.1', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['en;q=0.5, zh;q=0.7', 'zh'],
  ['en;q=0.50,zh;q=0.500', 'en'],
  // What browsers send: the language of a region first, the language itself behind others.
  ['zh-CN,en;q=0.8,zh;q=0.7', 'zh'],
  ['en-US,zh-CN;q=0.9,en;q=0.8', 'en'],
  ['en;q=x, zh;q=0.1', 'zh'],
])('of “%s” it is %s', (header, expected) => {
  expect(acceptedLanguage(header, ['zh', 'en'])).toBe(expected)
})
