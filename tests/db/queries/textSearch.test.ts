import { beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { reportsHolding, textsOfReports } from '#db/queries/textSearch'
import { aDatabase, aDocument, anObservation, loadItems } from '../builders.ts'

/** Every pair of 5,000 signs after 公开, so that the pair begins thousands of trigrams. */
const many = Array.from({ length: 5000 }, (_, i) => `公开${String.fromCodePoint(0x4e00 + i)}`).join('')
const texts: Record<number, string> = {
  2015: many,
  2016: '收到行政复\n议2件，微信公众号Weibo发布100%_件。',
  2017: `他说"公开"，结束于复议`,
  2018: '没有收到申请（NOT AND OR NEAR）',
}
let db: Database
let years: Map<number, number>

beforeAll(async () => {
  db = aDatabase()
  await loadItems(
    db,
    Object.entries(texts).map(([year, text]) =>
      aDocument(
        {
          year: Number(year),
          source: `${year}.txt`,
          observations: [anObservation({ value: null, status: 'not_reported' })],
        },
        text,
      ),
    ),
  )
  const rows = db.$client.prepare('select key, year from reports').all() as { key: number; year: number }[]
  years = new Map(rows.map(({ key, year }) => [key, year]))
})

test.each([
  [['行政复议'], [2016]],
  [['复议'], [2016, 2017]],
  [['公开'], [2015, 2017]],
  [['"公开"'], [2017]],
  [['收到', '行政复议'], [2016]],
  [['收到'], [2016, 2018]],
  [['WEIBO'], [2016]],
  [['we'], [2016]],
  [['%_'], [2016]],
  [['100%'], [2016]],
  [['%%%'], []],
  [['___'], []],
  [['NOT AND'], []],
  [['NOT'], [2018]],
  [['NEAR('], []],
  [['*'.repeat(80)], []],
  [['text:收到'], []],
  [['😀😀'], []],
  [['申请', '无此词'], []],
  [[], []],
])('the phrases %j are in the texts of %j', async (phrases, expected) => {
  const keys = await reportsHolding(db, phrases)
  expect(keys.map((key) => years.get(key)).sort()).toEqual(expected)
})

test('a search reads the indexes, not the texts', () => {
  const plan = (query: string) =>
    (db.$client.prepare(`explain query plan ${query}`).all() as { detail: string }[]).map((row) => row.detail)
  expect(plan(`select rowid from text_search where text_search match '"行政复议"'`)).toEqual([
    expect.stringMatching(/^SCAN text_search VIRTUAL TABLE INDEX 0:M/),
  ])
  // Begin and end of the stretch are told to the index: 1537 stands for both of them.
  expect(plan(`select term from text_search_terms where term >= 'a' and term < 'b'`)).toEqual([
    expect.stringMatching(/VIRTUAL TABLE INDEX (?!0:)\d+:/),
  ])
})

test('texts come with whose they are, in the order asked for', async () => {
  const [a, b] = await Promise.all([reportsHolding(db, ['行政复议']), reportsHolding(db, ['NOT'])])
  const rows = await textsOfReports(db, [...b, ...a])
  expect(rows.map(({ year, region }) => [year, region])).toEqual([
    [2018, '微山县'],
    [2016, '微山县'],
  ])
})
