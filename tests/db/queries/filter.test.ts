import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, loadItems, reportsForView } from '../builders.ts'

let db: Database
/** A body in each of three prefectures of one province and in another province; of a province and a prefecture themselves; and one nobody can place. */
const places = [
  ['370826', '微山县商务局'],
  ['370323', '沂源县商务局'],
  ['371002', '环翠区商务局'],
  ['371102', '东港区商务局'],
  ['330421', '嘉善县商务局'],
  ['370800', '济宁市商务局'],
  ['370000', '山东省商务厅'],
  [null, '某商务局'],
] as const

beforeEach(async () => {
  db = aDatabase()
  await loadItems(
    db,
    places.map(([regionCode, agency]) => aDocument({ regionCode, agency })),
  )
})

describe('a view of', () => {
  test.each([
    ['everything', [], places.map(([, name]) => name)],
    [
      'a province: all that lies in it, and it',
      ['370000'],
      ['微山县商务局', '沂源县商务局', '环翠区商务局', '东港区商务局', '济宁市商务局', '山东省商务厅'],
    ],
    ['another province', ['330000'], ['嘉善县商务局']],
    ['a prefecture: its counties and it', ['370800'], ['微山县商务局', '济宁市商务局']],
    ['a prefecture whose code begins as another’s', ['371000'], ['环翠区商务局']],
    ['a county', ['370826'], ['微山县商务局']],
    ['two counties', ['370826', '330421'], ['微山县商务局', '嘉善县商务局']],
    ['a county and a prefecture', ['330421', '370300'], ['嘉善县商务局', '沂源县商务局']],
    [
      'a prefecture and its province',
      ['370800', '370000'],
      ['微山县商务局', '沂源县商务局', '环翠区商务局', '东港区商务局', '济宁市商务局', '山东省商务厅'],
    ],
    ['a province without reports', ['110000'], []],
  ])('%s', async (_, region, names) => {
    const { rows, total } = await reportsForView(db, { region: [...region] }, { limit: 100, offset: 0 })
    expect(rows.map(({ agency }) => agency).sort()).toEqual([...names].sort())
    expect(total).toBe(names.length)
  })
})
