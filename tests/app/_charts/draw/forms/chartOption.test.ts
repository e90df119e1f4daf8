import { describe, expect, test } from 'vitest'
import { channelRowsOption } from '#app/_charts/draw/forms/channelRowsOption'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { scaleOf } from '#app/_charts/draw/scaleOf'
import { channels } from '#lib/model/indicator'
import type { Series } from '#lib/stats/dataset'
import { aCell, aDataset, aSeries } from '#tests/builders'

const frame = { width: 600, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const

function counties(count: number, value = (i: number) => i + 1): Series[] {
  return Array.from({ length: count }, (_, i) =>
    aSeries({ id: String(100000 + i), label: `县${i}`, cells: [aCell({ value: value(i) })] }),
  )
}

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
    ['lines up to eight series', aDataset({ series: counties(8) }), 'lines'],
    ['the spread of more', aDataset({ series: counties(9) }), 'distribution'],
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
    ['linear and not offered', counties(8), undefined, { scale: 'linear', isOffered: false }],
    [
      'offered over fifty times',
      counties(8, (i) => 10 ** i),
      undefined,
      { scale: 'linear', isOffered: true },
    ],
    [
      'logarithmic for a wide spread',
      counties(9, (i) => 4 ** i),
      undefined,
      { scale: 'log', isOffered: true },
    ],
    ['linear where asked for', counties(9, (i) => 4 ** i), 'linear', { scale: 'linear', isOffered: true }],
    ['linear where a logarithm says no more', counties(9), 'log', { scale: 'linear', isOffered: false }],
  ] as const)('is %s', (_, series, scale, expected) => {
    expect(scaleOf(aDataset({ series }), { scale })).toEqual(expected)
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

  test('are words where nothing is stated, not an empty bar', () => {
    const series = drawn([split(1, null, null), split(null, null, null, { id: 'b' })])
    expect(series.at(-1)?.data[1]?.label?.formatter).toBe('× 未载明')
  })
})
