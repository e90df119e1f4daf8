import { expect, test } from 'vitest'
import { linesOption } from '#app/_charts/draw/forms/linesOption'
import { aCell, aDataset, anAbsentCell, aSeries } from '#tests/builders'

const frame = { width: 840, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const
const years = [2017, 2018, 2019, 2020, 2021, 2022]

interface Drawn {
  type: string
  data: {
    value: [number, number | null]
    tip?: string
    href?: string | null
    itemStyle?: { color: string }
  }[]
  markLine?: { data: { xAxis: number }[] }
}

function draw(cells: ReturnType<typeof aCell>[]): Drawn[] {
  const dataset = aDataset({ years, breaks: [2019, 2021], series: [aSeries({ cells })] })
  return linesOption(dataset, 'items_published', frame).option.series as Drawn[]
}

test('points are joined across consecutive years of one form only', () => {
  const [line] = draw([
    aCell({ year: 2017, value: 10 }),
    aCell({ year: 2018, value: 20 }),
    aCell({ year: 2019, value: 30 }),
    aCell({ year: 2020, value: null, status: 'truncated' }),
    anAbsentCell(2021),
    aCell({ year: 2022, value: 40 }),
  ])
  expect(line?.data.map((datum) => datum.value)).toEqual([
    [2017, 10],
    [2018, 20],
    [2018.5, null],
    [2019, 30],
    [2019.5, null],
    [2022, 40],
  ])
})

test('a missing value is a mark below the axis that says why, and never a point', () => {
  const series = draw([
    aCell({ year: 2017, value: 0 }),
    aCell({ year: 2018, value: null, status: 'truncated' }),
    ...[2019, 2020, 2021, 2022].map((year) => anAbsentCell(year)),
  ])
  expect(series[0]?.data.map((datum) => datum.value)).toEqual([[2017, 0]])
  expect(series.at(-1)?.data.map((datum) => datum.tip)).toEqual([
    '微山县 · 2018年\n表格截断',
    ...[2019, 2020, 2021, 2022].map((year) => `微山县 · ${year}年\n无报告`),
  ])
})

test('a conflict is hollow, and an implied value is not drawn', () => {
  const [line] = draw([
    aCell({ year: 2017, value: 335, status: 'implied' }),
    aCell({ year: 2018, value: 61, check: 'conflict' }),
    ...[2019, 2020, 2021, 2022].map((year) => anAbsentCell(year)),
  ])
  expect(line?.data.map((datum) => datum.value)).toEqual([[2018, 61]])
  expect(line?.data[0]?.itemStyle?.color).toBe('#fffefc')
  expect(line?.data[0]?.href).toBe('/reports/370826-abc-2018#items_published')
})

test('new forms are dashed lines before their first year', () => {
  const series = draw(years.map((year) => aCell({ year })))
  expect(series.flatMap((one) => one.markLine?.data.map((line) => line.xAxis) ?? [])).toEqual([
    2018.5, 2020.5,
  ])
})
