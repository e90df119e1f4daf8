import { expect, test } from 'vitest'
import { reportKeys, reportRows } from '#db/queries/reportList'
import { aDatabase, aDocument, aFigure, loadItems } from '../builders.ts'

test('lists by name are in the order of pinyin, and stay so when a name changes and in a database of before', async () => {
  const db = aDatabase()
  await loadItems(db, [
    aDocument({ agency: '微山县商务局' }),
    aFigure({ region_code: '330421', region: '嘉善县', agency: '嘉善县商务局' }),
    aFigure({ region_code: '371002', region: '环翠区', agency: '环翠区商务局' }),
  ])
  const listed = async (sort: 'agency' | '-region') =>
    (await reportRows(db, await reportKeys(db, { region: [], sort }))).map(({ agency }) => agency)
  // huan, jia, wei; in the order of code points 微 would stand before 环.
  expect(await listed('agency')).toEqual(['环翠区商务局', '嘉善县商务局', '微山县商务局'])
  expect(await listed('-region')).toEqual(['微山县商务局', '嘉善县商务局', '环翠区商务局'])
  db.$client.exec(`update agencies set sort_key = ''; update regions set sort_key = ''`)
  await loadItems(db, [])
  expect(await listed('agency')).toEqual(['环翠区商务局', '嘉善县商务局', '微山县商务局'])
  await loadItems(db, [aDocument({ agency: '山东省微山县商务局', year: 2019 })])
  expect(await listed('agency')).toEqual([
    '环翠区商务局',
    '嘉善县商务局',
    '山东省微山县商务局',
    '山东省微山县商务局',
  ])
})
