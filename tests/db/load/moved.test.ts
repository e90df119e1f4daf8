import { expect, test } from 'vitest'
import { refusalLine } from '#db/load/summary'
import { aDatabase, aDocument, aFigure, anObservation, contentOf, loadItems } from '#tests/db/builders'

const sha256 = 'a'.repeat(64)
const misread = aDocument({ sha256, agency: '微山县司法局' })
const wellRead = aDocument({ sha256 })
const moved = '微山县司法局 2018: its document is now told to be that of 微山县工业和信息化局 2018'

test('a document that is now told to be of another body leaves the one it was taken for', async () => {
  const db = aDatabase()
  await loadItems(db, [misread])
  const summary = await loadItems(db, [wellRead])
  expect(summary).toMatchObject({ added: 0, replaced: 1, changes: [moved] })
  const afresh = aDatabase()
  const { revision } = await loadItems(afresh, [wellRead])
  expect(contentOf(db)).toEqual(contentOf(afresh))
  expect(summary.revision).toBe(revision)
})

test('figures of the body that it was taken for stay, and count again', async () => {
  const figure = aFigure({ agency: '微山县司法局', sector: '司法', value: '7' })
  const db = aDatabase()
  const website = anObservation({ indicator: 'channel_website', value: 3 })
  const taken = aDocument({ sha256, agency: '微山县司法局', observations: [anObservation(), website] })
  await loadItems(db, [taken, figure])
  expect(await loadItems(db, [wellRead])).toMatchObject({ replaced: 1, changes: [moved] })
  const afresh = aDatabase()
  await loadItems(afresh, [wellRead, figure])
  expect(contentOf(db)).toEqual(contentOf(afresh))
  const stated = (of: typeof db) =>
    of.$client
      .prepare('select id, stated from report_counts join reports on key = report_key order by id')
      .all()
  expect(stated(db)).toEqual(stated(afresh))
})

test('two documents that change places change places', async () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  const db = aDatabase()
  await loadItems(db, [aDocument({ sha256: a, year: 2018 }), aDocument({ sha256: b, year: 2019 })])
  const now = [aDocument({ sha256: a, year: 2019 }), aDocument({ sha256: b, year: 2018 })]
  expect((await loadItems(db, now)).refused).toEqual([])
  const afresh = aDatabase()
  await loadItems(afresh, now)
  expect(contentOf(db)).toEqual(contentOf(afresh))
})

test('one document told in two ways in one load is refused the second time', async () => {
  const summary = await loadItems(aDatabase(), [wellRead, aDocument({ sha256, year: 2019 })])
  expect(summary.refused.map(refusalLine)).toEqual([
    'reports/weishan.txt: the same document as reports/weishan.txt',
  ])
})

test('a body without a report is not kept', async () => {
  const db = aDatabase()
  await loadItems(db, [misread])
  await loadItems(db, [wellRead])
  expect(db.$client.prepare('select name from agencies').all()).toEqual([{ name: '微山县工业和信息化局' }])
})
