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

const cellWords = (cell: Parameters<typeof aCell>[0], width = 840) => {
  const cells = [aCell({ ...cell, year: 2018 }), aCell({ year: 2019, value: 1 })]
  const dataset = aDataset({ years: [2018, 2019], series: [aSeries({ cells })] })
  const frame = { width, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const
  const [drawn] = gridOption(dataset, 'items_published', frame).option.series as {
    data: { label: { formatter: string } }[]
  }[]
  return drawn?.data[0]?.label.formatter
}

test('a number of a part of the agencies says so in its cell, if only by a star', () => {
  const part = { value: 633, coverage: { expected: 3, reported: 2, stated: 1 } }
  expect(cellWords(part)).toBe('633 (1/3)')
  expect(cellWords(part, 130)).toBe('633*')
  expect(cellWords({ ...part, coverage: { expected: 3, reported: 3, stated: 3 } })).toBe('633')
})

test('what no form asks for has a sign of its own in a grid', () => {
  const coverage = { expected: 1, reported: 1, stated: 0 }
  expect(cellWords({ value: null, status: 'not_asked', coverage })).toBe('/')
  expect(cellWords({ value: null, status: 'not_reported', coverage })).toBe('×')
  expect(cellWords({ value: null, status: 'not_reported', coverage: { ...coverage, reported: 0 } })).toBe('–')
})
