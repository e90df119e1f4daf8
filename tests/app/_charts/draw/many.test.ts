import { expect, test } from 'vitest'
import { gridRows } from '#app/_charts/draw/gridRows'
import { heatScale } from '#app/_charts/draw/heat'
import { multiplesOption, shownMultiples } from '#app/_charts/draw/forms/multiplesOption'
import { aCell, aDataset, anAbsentCell, aSeries } from '#tests/builders'

/** `years` of 2018 to 2020 stated, the rest without a report. */
const county = (id: string, years: number) =>
  aSeries({
    id,
    label: `县${id}`,
    cells: [2018, 2019, 2020].map((year, i) => (i < years ? aCell({ year, value: i }) : anAbsentCell(year))),
  })
const dataset = aDataset({
  years: [2018, 2019, 2020],
  series: [county('a', 1), county('b', 3), county('c', 0), county('d', 2), county('e', 3)],
})

test.each([
  ['those with most years stated, in their own order', [], 3, ['b', 'd', 'e']],
  ['those in focus first', ['a'], 3, ['a', 'b', 'e']],
  ['none that states nothing', [], 9, ['a', 'b', 'd', 'e']],
])('small charts show %s', (_, focus, most, ids) => {
  expect(shownMultiples(dataset, focus, most).map(({ id }) => id)).toEqual(ids)
})

test('small charts share their axes, and a name leads to the focus', () => {
  const { option } = multiplesOption(dataset, 'items_published', {
    width: 840,
    lang: 'zh',
    scale: 'linear',
    channels: 'total',
    focus: [],
    focusHref: (id) => `/?focus=${id}`,
  })
  const axes = option.yAxis as { min: number; max: number }[]
  expect(new Set(axes.map(({ min, max }) => `${min} ${max}`)).size).toBe(1)
  const hrefs = (option.series as { data: { href?: string }[] }[]).flatMap(({ data }) =>
    data.flatMap(({ href }) => (href?.startsWith('/?focus') ? [href] : [])),
  )
  expect(hrefs).toEqual(['/?focus=a', '/?focus=b', '/?focus=d', '/?focus=e'])
})

test('the grid has a row for each that states anything, those in focus on top', () => {
  expect(gridRows(dataset, ['e']).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'd'])
})

test.each([
  ['even steps', [0, 10, 50], [0, 1, 5]],
  ['steps of the logarithm where values are wide apart', [0, 1, 99, 9999], [0, 1, 3, 5]],
  ['nothing but zeros', [0, 0], [0, 0]],
])('shades are %s; zero has none', (_, values, shades) => {
  expect(values.map(heatScale(values))).toEqual(shades)
})
