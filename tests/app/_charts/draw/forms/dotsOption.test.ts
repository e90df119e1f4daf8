import { expect, test } from 'vitest'
import { dotsOption } from '#app/_charts/draw/forms/dotsOption'
import type { Series } from '#lib/stats/dataset'
import { aCell, aDataset, anAbsentCell, aSeries } from '#tests/builders'

const frame = { width: 840, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

const county = (label: string, [before, last]: (number | null)[]): Series =>
  aSeries({
    id: label,
    label,
    cells: [aCell({ year: 2022, value: before ?? null }), aCell({ year: 2023, value: last ?? null })],
  })
const counties = [
  county('甲县', [9, 20]),
  county('乙县', [50, null]),
  county('丙县', [null, 30]),
  county('丁县', [null, null]),
  aSeries({ id: '戊县', label: '戊县', cells: [anAbsentCell(2022), anAbsentCell(2023)] }),
]

interface Drawn {
  type: string
  tail?: boolean
  data: { value: number[]; label?: { formatter: string }; tip?: string }[]
}
const draw = (years: number[], series = counties) => {
  const { option } = dotsOption(aDataset({ years, series }), 'items_published', frame)
  const [rows] = option.yAxis as { data: string[] }[]
  return { rows: rows!.data, series: option.series as Drawn[] }
}

test('rows are ordered by the last year, those without it by the year before, and none is without a value', () => {
  expect(draw([2022, 2023]).rows).toEqual(['丙县', '甲县', '乙县'])
})

test('a row says both years, or why there is none', () => {
  const tails = draw([2022, 2023]).series.find(({ tail }) => tail)
  expect(tails?.data.map(({ label }) => label?.formatter)).toEqual(['未载明 → 30', '9 → 20', '50 → 未载明'])
})

test('a line joins two years of one form, and none across a new form', () => {
  expect(draw([2022, 2023]).series[0]?.data).toEqual([
    [9, 1],
    [20, 1],
    [null, 1],
  ])
  const across = [aSeries({ cells: [aCell({ year: 2020 }), aCell({ year: 2021 })] })]
  const drawn = draw([2020, 2021], across)
  expect(drawn.series[0]?.data).toEqual([])
  expect(drawn.series.find(({ tail }) => tail)?.data[0]?.label?.formatter).toBe('100 | 100')
})

test('who has no value is named below with the reason', () => {
  const list = draw([2022, 2023]).series.at(-1)
  expect(list?.data.map(({ label }) => label?.formatter)).toEqual([
    '无数值',
    '未载明',
    '丁县',
    '无报告',
    '戊县',
  ])
  expect(list?.data[2]?.tip).toMatch(/^丁县 · 2023年/)
})

test('more than forty without a value are counted by reason', () => {
  const many = Array.from({ length: 41 }, (_, i) => county(`县${i}`, [null, null]))
  const list = draw([2022, 2023], [counties[0]!, ...many]).series.at(-1)
  expect(list?.data.map(({ label }) => label?.formatter)).toEqual(['无数值', '未载明：41个'])
})
