import { expect, test } from 'vitest'
import { gridOption } from '#app/_charts/draw/forms/gridOption'
import { aCell, aDataset, aSeries } from '#tests/builders'

test.each([
  [840, '12,345.5'],
  [140, '12,346'],
  [120, ''],
])('a number in a grid %i pixels wide never leaves its cell: %s', (width, expected) => {
  const dataset = aDataset({ years: [2018, 2019], series: [aSeries({ cells: [aCell({ value: 12345.5 })] })] })
  const { option } = gridOption(dataset, 'items_published', {
    width,
    lang: 'zh',
    scale: 'linear',
    channels: 'total',
    focus: [],
  })
  const [cells] = option.series as { data: { label: { formatter: string } }[] }[]
  expect(cells?.data[0]?.label.formatter).toBe(expected)
})
