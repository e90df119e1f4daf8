import { describe, expect, test } from 'vitest'
import { channelRowsOption } from '#app/_charts/draw/forms/channelRowsOption'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { scaleOf } from '#app/_charts/draw/scaleOf'
import { channels } from '#lib/model/indicator'
import type { Series } from '#lib/stats/dataset'
import { aCell, aDataset, aSeries } from '#tests/builders'

const frame = { width: 600, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

const years = [2017, 2018, 2019]

function counties(count: number, value = (i: number) => i + 1): Series[] {
  return Array.from({ length: count }, (_, i) =>
    aSeries({ id: String(100000 + i), label: `县${i}`, cells: [aCell({ value: value(i) })] }),
  )
}

/** Counties that state nothing. */
const silent = (count: number): Series[] =>
  Array.from({ length: count }, (_, i) =>
    aSeries({ id: String(200000 + i), label: `无${i}`, cells: [aCell({ value: null })] }),
  )

const spread = (median: number) => [{ year: 2018, n: 16, min: 1, q1: 1, median, q3: median, max: 4 ** 15 }]

/** A county with website and WeChat figures and a total. */
function split(
  website: number | null,
  wechat: number | null,
  total: number | null,
  over: Partial<Series> = {},
) {
  const values: Record<string, number | null> = { channel_website: website, channel_wechat: wechat }
  return aSeries({
    ...over,
    cells: [
      ...channels.map((indicator) => aCell({ indicator, value: values[indicator] ?? null })),
      aCell({ value: total }),
    ],
  })
}

const channelDataset = (series: Series[]) =>
  aDataset({ chart: 'channels', indicators: [...channels, 'items_published'], series })

describe('the form of a chart', () => {
  test.each([
    ['named lines up to fifteen series', aDataset({ years, series: counties(15) }), 'lines'],
    ['the spread of more', aDataset({ years, series: counties(16) }), 'distribution'],
    [
      'lines where fifteen of many state anything',
      aDataset({ years, series: [...counties(15), ...silent(20)] }),
      'lines',
    ],
    ['a row each where there are one or two years', aDataset({ series: counties(40) }), 'dots'],
    ['the spread of more than forty in a year', aDataset({ series: counties(41) }), 'distribution'],
    ['a row per report for a few channels', channelDataset([split(1, 2, 3)]), 'channel-rows'],
    [
      'sums by year for many',
      channelDataset(Array.from({ length: 25 }, (_, i) => split(i, 1, null, { id: String(i) }))),
      'channel-years',
    ],
    [
      'nothing where nothing is stated',
      aDataset({ series: [aSeries({ cells: [aCell({ value: null })] })] }),
      null,
    ],
  ])('is %s', (_, dataset, form) => {
    expect(chartForm(dataset)).toBe(form)
  })
})

describe('the axis', () => {
  test.each([
    ['linear and not offered', counties(8), undefined, 1, { scale: 'linear', isOffered: false }],
    [
      'offered over fifty times',
      counties(8, (i) => 10 ** i),
      undefined,
      1,
      { scale: 'linear', isOffered: true },
    ],
    [
      'linear for a wide spread whose median is a fiftieth of the largest',
      counties(16, (i) => 4 ** i),
      undefined,
      4 ** 15 / 50,
      { scale: 'linear', isOffered: true },
    ],
    [
      'logarithmic where the median is less',
      counties(16, (i) => 4 ** i),
      undefined,
      4 ** 15 / 51,
      { scale: 'log', isOffered: true },
    ],
    [
      'linear where asked for',
      counties(16, (i) => 4 ** i),
      'linear',
      1,
      { scale: 'linear', isOffered: true },
    ],
    ['logarithmic where asked for', counties(8, (i) => 4 ** i), 'log', 1, { scale: 'log', isOffered: true }],
    ['linear where a logarithm says no more', counties(16), 'log', 1, { scale: 'linear', isOffered: false }],
  ] as const)('is %s', (_, series, scale, median, expected) => {
    expect(scaleOf(aDataset({ years, series, distribution: spread(median) }), { scale })).toEqual(expected)
  })
})

describe('the channels of a report', () => {
  interface Bar {
    type: string
    data: { value: number | null | [number, number]; label?: { formatter?: string } }[]
  }
  const drawn = (series: Series[]) => channelRowsOption(channelDataset(series), frame).option.series as Bar[]

  test('stand beside the stated total, which they may exceed', () => {
    const series = drawn([split(null, 2218, 61)])
    expect(series.filter((one) => one.type === 'bar').map((one) => one.data[0]?.value)).toEqual([2218, null])
    expect(series.find((one) => one.type === 'scatter')?.data[0]?.value).toEqual([61, 0])
    expect(series.at(-1)?.data[0]?.label?.formatter).toBe('2,218 · 总数61 ! · 缺4项')
  })

  test('are a hatched bar where only the total is stated', () => {
    const series = drawn([split(null, null, 147)])
    expect(series.filter((one) => one.type === 'bar').map((one) => one.data[0]?.value)).toEqual([147])
  })

  test('are named below with the reason where nothing is stated, and have no row', () => {
    const series = drawn([split(1, null, null), split(null, null, null, { id: 'b' })])
    expect(series[0]?.data).toHaveLength(1)
    expect(series.at(-1)?.data.map(({ label }) => label?.formatter)).toEqual([
      '未画条的报告',
      '未载明',
      '微山县 2018',
    ])
  })
})
