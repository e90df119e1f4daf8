import { expect, test } from 'vitest'
import { phrasePlaces } from '#lib/text/phrasePlaces'
import { searchPhrases } from '#lib/text/searchPhrases'
import { snippet } from '#lib/text/snippet'

const found = (text: string, phrases: string[]) =>
  phrasePlaces(text, phrases).map(({ start, end }) => text.slice(start, end))

test.each([
  ['收到行政复议2件，行政复议结果', ['行政复议'], ['行政复议', '行政复议']],
  ['收到行政复\n  议2件', ['行政复议'], ['行政复\n  议']],
  ['Weibo与WEIBO', ['weibo'], ['Weibo', 'WEIBO']],
  ['a.b与axb (c)', ['a.b', '(c)'], ['a.b', '(c)']],
  ['100%_增长', ['%_'], ['%_']],
  ['政府信息公开', ['政府信息', '信息公开'], ['政府信息公开']],
  ['没有', ['有没'], []],
  ['没有', [], []],
])('of %j the phrases %j are at %j', (text, phrases, places) => {
  expect(found(text, phrases)).toEqual(places)
})

test.each([
  ['行政复议', ['行政复议']],
  ['  行政　复议\n 复议 ', ['行政', '复议']],
  ['“行政复议” "结果"', ['行政复议', '结果']],
  ['a OR bc*', null],
  ['"ab" OR bc*', ['ab', 'OR', 'bc*']],
  ['复', null],
  ['😀', null],
  ['', null],
])('%j is looked for as %j', (query, phrases) => {
  expect(searchPhrases(query)).toEqual(phrases)
})

test('a snippet stands on one line around the first place, its hits apart', () => {
  const text = `${'前'.repeat(40)}收到行政复\n议2件，${'后'.repeat(40)}行政复议${'尾'.repeat(90)}`
  const parts = snippet(text, phrasePlaces(text, ['行政复议']))
  expect(parts.filter(({ isHit }) => isHit)).toEqual([
    { text: '行政复议', isHit: true },
    { text: '行政复议', isHit: true },
  ])
  const whole = parts.map((part) => part.text).join('')
  expect(whole).toMatch(/^…前{22}收到行政复议2件，后{40}行政复议尾+…$/)
  expect(snippet(text, [])).toEqual([])
})
