import { expect, test } from 'vitest'
import { distributionOption } from '#app/_charts/draw/forms/distributionOption'
import type { Frame } from '#app/_charts/draw/frame'
import { aCell, aDataset, anAbsentCell, aSeries } from '#tests/builders'

const frame = { width: 840, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

/** Ten counties: all state 2018, three of them none; two state 2019. */
const series = Array.from({ length: 10 }, (_, i) =>
  aSeries({
    id: String(100000 + i),
    label: `县${i}`,
    cells: [
      aCell({ year: 2018, value: i < 3 ? 0 : i }),
      i < 2 ? aCell({ year: 2019, value: 5 }) : anAbsentCell(2019),
    ],
  }),
)
const dataset = aDataset({
  years: [2018, 2019, 2020],
  breaks: [2019],
  series,
  distribution: [
    { year: 2018, n: 10, min: 0, q1: 0.75, median: 4.5, q3: 6.75, max: 9 },
    { year: 2019, n: 2, min: 5, q1: 5, median: 5, q3: 5, max: 5 },
  ],
})

interface Drawn {
  type: string
  data: ({ value: [number, number]; dense?: boolean } | number[])[]
}
const seriesOf = (over: Partial<Frame>) =>
  distributionOption(dataset, 'items_published', { ...frame, ...over }).option.series as Drawn[]

test('the boxes are the spread of the dataset, with n', () => {
  expect(seriesOf({})[0]?.data).toEqual([
    [2018, 0, 0.75, 4.5, 6.75, 9, 10],
    [2019, 5, 5, 5, 5, 5, 2],
  ])
})

test('every stated value is a dot, out of the tab order; no missing one is', () => {
  const dots = seriesOf({})[1]?.data as { value: [number, number]; dense: boolean }[]
  // Of 2019 one is the named extreme; both state 5.
  expect(dots.map((dot) => dot.value[1])).toEqual([0, 0, 0, 3, 4, 5, 6, 7, 8, 9, 5])
  expect(dots.every((dot) => dot.dense)).toBe(true)
})

test('a focused series is a line in front and no dot; on a phone there are no dots', () => {
  const focused = seriesOf({ focus: ['100009'] })
  expect((focused[1]?.data as unknown[]).length).toBe(10)
  expect(focused.filter((one) => one.type === 'line').map((one) => one.data.length)).toEqual([1])
  expect(seriesOf({ width: 342 })[1]?.data).toEqual([])
})

test('the extremes of the last year are named, a shared one with how many share it', () => {
  const labels = seriesOf({}).find(({ type, data }) => type === 'custom' && !Array.isArray(data[0]))
  const texts = (labels?.data as { label?: { text: string } }[]).flatMap(({ label }) => label?.text ?? [])
  expect(texts).toEqual(['县0等2个 5'])
})

test('a dot leads to the view with its series in front, and the marker there to the passage', () => {
  const focusHref = (id: string) => `/?focus=${id}`
  const [, dots] = seriesOf({ focusHref }) as unknown as { data: { href: string; tip: string }[] }[]
  expect(dots?.data[9]?.href).toBe('/?focus=100009')
  expect(dots?.data[9]?.tip).toMatch(/\n点击后在图中标出名称；再点其标记打开原文$/)
  const front = seriesOf({ focusHref, focus: ['100009'] }).find(({ type }) => type === 'line')
  expect((front?.data[0] as unknown as { href: string }).href).toMatch(/^\/reports\//)
})

test('below the axis stand the median, how many stated a figure, and how many of them none', () => {
  const { xAxis } = distributionOption(dataset, 'items_published', frame).option as {
    xAxis: { axisLabel: { formatter: (year: number) => string } }
  }
  expect([2018, 2019, 2020].map(xAxis.axisLabel.formatter)).toEqual([
    '{year|2018}\n{n|4.5}\n{n|10}\n{n|3}',
    '{year|2019}\n{n|5}\n{n|2}\n{n|0}',
    '{year|2020}\n{n|–}\n{n|–}\n{n|–}',
  ])
})
