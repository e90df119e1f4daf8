import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { aDatabase, aDocument, aFigure, loadItems } from '#tests/db/builders'

let db: Database
beforeEach(() => {
  db = aDatabase()
})

const bodies = () => db.$client.prepare('select name, sector, scope from agencies').all()

describe('a body that was said to report for its whole area', () => {
  const area = aDocument({ agency: '微山县人民政府', scope: 'area', year: 2018 })
  const agency = aDocument({ agency: '微山县人民政府', scope: 'agency', year: 2019 })

  test.each([
    ['first', [area, agency]],
    ['last', [agency, area]],
  ])('%s stays so, in one load or two', async (_, items) => {
    await loadItems(db, items)
    expect(bodies()).toMatchObject([{ scope: 'area' }])
    const apart = aDatabase()
    for (const item of items) await loadItems(apart, [item])
    expect(apart.$client.prepare('select scope from agencies').pluck().all()).toEqual(['area'])
  })

  test('stays so behind figures of it that say nothing of the area', async () => {
    await loadItems(db, [area])
    await loadItems(db, [aFigure({ agency: '微山县人民政府', sector: '', year: '2020' })])
    expect(bodies()).toMatchObject([{ scope: 'area' }])
  })

  test('is not one that never was', async () => {
    await loadItems(db, [agency, aDocument({ agency: '微山县人民政府', scope: 'agency', year: 2020 })])
    expect(bodies()).toMatchObject([{ scope: 'agency' }])
  })
})

describe('of two names and sectors for one body', () => {
  const short = aDocument({ agency: '工业和信息化局', year: 2018, sector: '科技' })
  const full = aDocument({ agency: '微山县工业和信息化局', year: 2019, sector: '工信' })
  const unsaid = aDocument({ agency: '微山县工业和信息化局', year: 2020, sector: null })

  test.each([
    ['as they come', [short, full, unsaid]],
    ['the other way round', [unsaid, full, short]],
  ])('the fuller name and the same sector stand, %s', async (_, items) => {
    for (const item of items) await loadItems(db, [item])
    const [first] = bodies() as { name: string; sector: string }[]
    expect(bodies()).toHaveLength(1)
    expect(first).toMatchObject({ name: '微山县工业和信息化局', sector: '工信' })
  })
})
