import { expect, test } from 'vitest'
import { overReport } from '#lib/extract/prose/overReport'
import type { Statement } from '#lib/extract/prose/statement'

const said = { owner: false, year: false, total: false, statutory: false, part: false, contrast: false }
const stated = (indicator: string, value: number, at: number, over: Partial<Statement> = {}): Statement => ({
  indicator,
  value,
  status: 'reported',
  from: at,
  to: at + 2,
  strength: 4,
  unit: '',
  note: null,
  slip: null,
  exclusion: null,
  rivalOnly: false,
  at,
  said,
  paragraph: 0,
  ...over,
})
const excluded = (statements: Statement[]) => overReport(statements).map((s) => s.exclusion?.kind ?? null)

test('a total behind another of its paragraph is a part, the same one again is not', () => {
  const at = [
    stated('items_published', 100, 0),
    stated('items_published', 100, 9),
    stated('items_published', 30, 18),
  ]
  expect(excluded(at)).toEqual([null, null, 'part'])
})

test('a part of a channel is told by a larger figure before it', () => {
  const part = { said: { ...said, part: true } }
  const at = [stated('channel_website', 1418, 0), stated('channel_website', 84, 9, part)]
  expect(excluded(at)).toEqual([null, 'part'])
  expect(excluded([...at].reverse())).toEqual([null, null])
})

test('figures by level are parts where they stand near each other', () => {
  const at = [0, 40, 400].map((place, i) => stated('suggestions_npc', i + 1, place))
  expect(excluded(at)).toEqual(['part', 'part', null])
})

test('a report may state more than can be the arguments of one call', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => stated('channel_website', i, i * 10))
  expect(overReport(many)).toHaveLength(many.length)
})
