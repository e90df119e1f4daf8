import { beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/client'
import { snapshotIn } from '#tests/db/snapshotIn'
import { parseView } from '#lib/model/view'
import { chartSpecs } from '#lib/stats/chartSpec'
import { selectUnits } from '#lib/stats/selection'
import { viewCounts } from '#lib/stats/viewCounts'
import { aDatabase, aDocument, aFinding, loadItems, reportsForView } from '../builders.ts'

const finding = aFinding({ code: 'repeated-heading', severity: 'warning' })

let db: Database
beforeEach(async () => {
  db = aDatabase()
  const yiyuan = { agency: '沂源县工业和信息化局', regionCode: '370323' }
  await loadItems(db, [
    aDocument({ year: 2018 }),
    aDocument({ ...yiyuan, year: 2018 }),
    aDocument({ ...yiyuan, year: 2020, form: '2019' }),
    aDocument({
      agency: '嘉善县经济和信息化局',
      regionCode: '330421',
      year: 2019,
      issues: [finding],
    }),
    aDocument({
      agency: '环翠区工业和信息化局',
      regionCode: '371002',
      issues: [{ ...finding, severity: 'note' }],
    }),
  ])
})

test.each([
  [
    'nothing',
    '',
    ['嘉善县经济和信息化局', '沂源县工业和信息化局', '微山县工业和信息化局', '环翠区工业和信息化局'],
  ],
  ['several years', 'pick=multi-year', ['沂源县工业和信息化局']],
  ['several years of a range with one', 'pick=multi-year&from=2019', []],
  ['findings above a note', 'pick=findings', ['嘉善县经济和信息化局']],
  ['findings of a year without', 'pick=findings&to=2018', []],
])('a view that picks %s takes the same bodies for charts, counts and lists', async (_, query, bodies) => {
  const { view } = parseView(new URLSearchParams(query))
  const { columns, names } = await snapshotIn(db)
  const { units } = selectUnits(columns, { ...view!, by: 'agency' }, chartSpecs['items-published'], names)
  expect(units.map(({ agency }) => agency)).toEqual(bodies)
  expect(viewCounts(columns, view!).agencies).toBe(bodies.length)
  const { rows } = await reportsForView(db, view!, { limit: 10, offset: 0 })
  expect(new Set(rows.map(({ agency }) => agency))).toEqual(new Set(bodies))
})

test('another pick is refused', () => {
  expect(parseView({ pick: 'best' }).errors).toEqual([
    { name: 'pick', given: 'best', code: 'one-of', params: { words: ['multi-year', 'findings'] } },
  ])
})
