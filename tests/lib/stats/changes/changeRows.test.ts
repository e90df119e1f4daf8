import { expect, test } from 'vitest'
import { chartSpecs } from '#lib/stats/chartSpec'
import { arrangedChanges, changeKind, changesOf } from '#lib/stats/changes/changeRows'
import { regionNames } from '#lib/stats/regionNames'
import { selectUnits } from '#lib/stats/selection'
import { columnsOf } from '../datasetOf.ts'
import { aReport, aView, factsOf, someRegions } from '../factBuilders.ts'

const years = (regionCode: string, agency: string, values: readonly [number, number][]) =>
  values.map(([year, value]) => [aReport({ regionCode, agency, year }), value] as const)

const facts = factsOf([
  ...years('110105', '甲', [
    [2017, 10],
    [2018, 4],
  ]),
  ...years('220104', '乙', [
    [2017, 10],
    [2018, 30],
  ]),
  ...years('350128', '丙', [
    [2017, 3],
    [2018, 4],
  ]),
  ...years('370826', '丁', [[2018, 9]]),
])
const selection = selectUnits(
  columnsOf(facts),
  aView(),
  chartSpecs['items-published'],
  regionNames(someRegions),
)
const { year, rows, totals } = changesOf(selection, chartSpecs['items-published'], [2017, 2018], {
  year: undefined,
  stat: 'total',
})

test('the year compared is the latest that can be, and every unit is counted', () => {
  expect(year).toBe(2018)
  expect(totals).toMatchObject({ fewer: 1, more: 2, same: 0, incomparable: 1 })
})

test('only those of a kind are left, and what has no number comes last in either direction', () => {
  expect(
    arrangedChanges(rows, { change: 'fewer', order: 'difference' }).map(({ difference }) => difference),
  ).toEqual([-6])
  const differences = (order: 'difference' | '-difference') =>
    arrangedChanges(rows, { change: undefined, order }).map(({ difference }) => difference)
  expect(differences('difference')).toEqual([-6, 1, 20, null])
  expect(differences('-difference')).toEqual([20, 1, -6, null])
  expect(rows.map(changeKind)).toEqual(['fewer', 'more', 'more', 'incomparable'])
})
