import { beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, aFigure, anObservation, loadItems } from '../builders.ts'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

/** Years of the reports whose text holds a phrase, by the index alone. */
const holding = (phrase: string) =>
  db.$client
    .prepare(
      `select year from text_search join reports on reports.key = text_search.rowid where text_search match ? order by 1`,
    )
    .pluck()
    .all(`"${phrase}"`)

/** A document of a year with a text of its own, which states nothing. */
const aText = (year: number, text: string, source = `${year}.txt`) =>
  aDocument(
    { year, source, title: text, observations: [anObservation({ value: null, status: 'not_reported' })] },
    text,
  )

test('the index holds the texts that a load writes, replaces and drops', async () => {
  await loadItems(db, [aText(2018, '设立公共查阅点三处'), aText(2019, '举办培训班两期')])
  expect(holding('公共查阅点')).toEqual([2018])
  expect(await loadItems(db, [aText(2018, '设立资料查阅室一处')])).toMatchObject({ replaced: 1 })
  expect(holding('公共查阅点')).toEqual([])
  expect(holding('资料查阅室')).toEqual([2018])
  expect(holding('培训班')).toEqual([2019])
  db.$client.exec(`delete from reports where year = 2019`)
  expect(holding('培训班')).toEqual([])
  expect(() =>
    db.$client.exec(`insert into text_search (text_search) values ('integrity-check')`),
  ).not.toThrow()
})

test('a phrase is found across the lines and blanks of a document, and of transcribed figures nothing is', async () => {
  await loadItems(db, [aText(2018, '主动公开政\n府　信 息'), aFigure({ year: '2020' })])
  expect(holding('公开政府信息')).toEqual([2018])
  expect(db.$client.prepare('select count(*) from text_search').pluck().get()).toBe(1)
})
