import { describe, expect, test } from 'vitest'
import { chartForm, chartOption, type ChartForm } from '#app/_charts/draw/forms/chartOption'
import type { Frame } from '#app/_charts/draw/frame'
import { portable } from '#app/_charts/picture/portable'
import { darkColours, lightColours } from '#app/_charts/draw/theme'
import { whole } from '#app/_charts/interactive/closeUp'
import { datumPlaces } from '#app/_charts/interactive/datumPlaces'
import { drawnOption } from '#app/_charts/interactive/drawn'
import {
  interactiveOption,
  shownOption,
  type InteractiveState,
} from '#app/_charts/interactive/interactiveOption'
import { chartSpecs } from '#lib/stats/chartSpec'
import { channels } from '#lib/model/indicator'
import type { Dataset, Series } from '#lib/stats/dataset'
import { aCell, aDataset, aSeries } from '#tests/builders'

const frame = { width: 840, lang: 'zh', scale: 'linear', channels: 'total', focus: [] } as const
const years = [2017, 2018, 2019, 2020, 2021, 2022]

function counties(count: number, indicators: readonly string[] = ['items_published']): Series[] {
  return Array.from({ length: count }, (_, i) =>
    aSeries({
      id: String(100000 + i),
      label: `县${i}`,
      cells: years.flatMap((year) =>
        indicators.map((indicator, j) =>
          aCell({ year, indicator, forms: ['2021'], value: (i + 1) * (year - 2016) + j }),
        ),
      ),
    }),
  )
}

const breaks = [2019, 2021]
const few = aDataset({ years, breaks, series: counties(3) })
const many = aDataset({ years, breaks, series: counties(30) })
const channelsOf = (count: number) =>
  aDataset({
    chart: 'channels',
    indicators: [...channels, 'items_published'],
    years,
    breaks,
    series: counties(count, [...channels, 'items_published']),
  })
const applicationsOf = (count: number, of: readonly string[] = chartSpecs.applications.indicators) =>
  aDataset({
    chart: 'applications',
    indicators: [...chartSpecs.applications.indicators],
    years,
    breaks,
    series: counties(count, of),
  })

const forms: [ChartForm, Dataset, Partial<Frame>][] = [
  ['dots', aDataset({ years: [2021, 2022], series: counties(30) }), {}],
  ['lines', few, {}],
  ['lines', few, { scale: 'log' }],
  ['distribution', many, { focus: ['100002'] }],
  ['multiples', many, { draw: 'multiples' }],
  ['grid', many, { draw: 'grid' }],
  ['value-rows', applicationsOf(2, ['applications_received']), {}],
  ['outcome-rows', applicationsOf(2), {}],
  ['outcome-years', applicationsOf(30), {}],
  ['channel-rows', channelsOf(2), {}],
  ['channel-rows', channelsOf(2), { channels: 'share' }],
  ['channel-years', channelsOf(30), {}],
  ['channel-years', channelsOf(30), { channels: 'share', width: 342 }],
]

function sent(dataset: Dataset, over: Partial<Frame> = {}) {
  const drawing = chartOption(dataset, { ...frame, ...over })
  if (drawing === null) throw new Error('nothing was drawn')
  return {
    drawing,
    received: JSON.parse(JSON.stringify(portable(drawing, '标题'))) as ReturnType<typeof portable>,
  }
}

const untouched = (of: readonly number[]): InteractiveState => ({ hidden: new Set(), closeUp: whole(of) })
const paint = { palette: lightColours, hatch: (colour: string) => colour, format: String, font: 'serif' }

/** An option as JSON, every formatter replaced by the labels that it writes at the places of its axis. */
function written(option: Record<string, unknown>): unknown {
  const axes = (list: unknown) =>
    (list as { data?: unknown[]; axisLabel: { customValues?: unknown[]; formatter?: unknown } }[]).map(
      (axis) => {
        const { formatter } = axis.axisLabel
        const places = axis.axisLabel.customValues ?? axis.data ?? []
        return {
          ...axis,
          axisLabel: {
            ...axis.axisLabel,
            formatter:
              typeof formatter === 'function'
                ? places.map((value, i) => (formatter as (v: unknown, i: number) => string)(value, i))
                : undefined,
          },
        }
      },
    )
  const { grid, xAxis, yAxis, series, ...rest } = drawnOption(option)
  const graphic = rest.graphic.map((one) => ({ ...one, style: { ...one.style, fontFamily: undefined } }))
  const plain = series.map(({ emphasis: _e, cursor: _c, ...one }) => one)
  const axesOf = [...axes(xAxis), ...axes(yAxis)].map(
    ({ axisLabel: { roomy: _, ...axisLabel }, ...axis }: { axisLabel: Record<string, unknown> }) => ({
      ...axis,
      axisLabel,
    }),
  )
  return JSON.parse(JSON.stringify({ grid, axes: axesOf, series: plain, graphic }))
}

describe.each(forms)('the interactive chart of %s', (form, dataset, over) => {
  test('is drawn from the same option as the picture, to the last label', () => {
    expect(chartForm(dataset, over.draw)).toBe(form)
    const { drawing, received } = sent(dataset, over)
    const drawn = interactiveOption(received, untouched(received.interaction.years ?? []), {
      ...paint,
      palette: lightColours,
    })
    const expected = written(drawing.option as Record<string, unknown>) as {
      series: Record<string, unknown>[]
    }
    // Canvas has no pattern of its own: the stripes get their edge here, in the picture when it is written.
    for (const one of expected.series)
      if (one.color === lightColours.hatch) one.itemStyle = { borderColor: lightColours.axis, borderWidth: 1 }
    expect(written(drawn)).toEqual(expected)
  })

  test('has a known place for every datum that says something', () => {
    const { received } = sent(dataset, over)
    const shown = shownOption(received, untouched(received.interaction.years ?? []), String)
    const said = shown.series.flatMap(({ silent, type, data }) =>
      silent
        ? []
        : data.filter((one) => !Array.isArray(one) && one.tip && (type !== 'bar' || one.value !== null)),
    )
    expect(datumPlaces(shown)).toHaveLength(said.length)
    expect(said.length).toBeGreaterThan(0)
  })

  test('hides each of its parts, and nothing else', () => {
    const { received } = sent(dataset, over)
    const whole = untouched(received.interaction.years ?? [])
    for (const [place, part] of received.interaction.parts.entries()) {
      const { series } = shownOption(received, { ...whole, hidden: new Set([place]) }, String)
      const all = shownOption(received, whole, String).series
      for (const [i, one] of series.entries())
        if (part.series.includes(i)) expect(one.data).toEqual([])
        else
          expect(one.data.length, `${part.label} ${i}`).toBe(
            all[i]!.data.filter((datum) => Array.isArray(datum) || datum.part !== place).length,
          )
    }
  })
})

test('colours are those of the page', () => {
  const { received } = sent(few)
  const { series } = interactiveOption(received, untouched(years), { ...paint, palette: darkColours })
  expect((series as { lineStyle?: { color: string } }[])[0]?.lineStyle?.color).toBe(darkColours.s1)
  expect(JSON.stringify(series)).not.toContain(lightColours.s1)
})

test('years looked at are all of the axis, with whole words where there is room', () => {
  const { received } = sent(channelsOf(30), { width: 342 })
  const before = shownOption(received, untouched(years), String)
  expect(before.xAxis[0]!.axisLabel.labels?.['2021']).toMatch(/^\{year\|2021\}\n\{n\|n=30\}/)
  const shown = shownOption(
    received,
    { hidden: new Set(), closeUp: { from: 2021, to: 2022, values: 0 } },
    String,
  )
  expect([shown.xAxis[0]!.min, shown.xAxis[0]!.max]).toEqual([4, 5])
  expect(datumPlaces(shown).every(({ at: [x] }) => x === 4 || x === 5)).toBe(true)
})

test('the mark of a new form moves with its column, and goes when that is out of sight', () => {
  const { received } = sent(channelsOf(30))
  const marks = (from: number, to: number) =>
    shownOption(received, { hidden: new Set(), closeUp: { from, to, values: 0 } }, String).graphic.flatMap(
      ({ type, shape, info }) => (type === 'line' && info ? [Math.round(shape!.x1!)] : []),
    )
  const { left, right } = drawnOption(received.option as Record<string, unknown>).grid[0]!
  const middle = Math.round(left + (840 - left - right) / 2)
  expect(marks(2020, 2021)).toEqual([middle])
  expect(marks(2019, 2020)).toEqual([])
  expect(marks(2017, 2022)).toHaveLength(2)
})

test('a line before a new form is drawn between two years shown only', () => {
  const { received } = sent(few)
  const lines = (from: number, to: number) =>
    shownOption(received, { hidden: new Set(), closeUp: { from, to, values: 0 } }, String).series.flatMap(
      ({ markLine }) => markLine?.data.map(({ xAxis, label }) => [xAxis, label.align]) ?? [],
    )
  expect(lines(2017, 2022)).toEqual([
    [2018.5, 'right'],
    [2020.5, 'left'],
  ])
  expect(lines(2019, 2021)).toEqual([[2020.5, 'center']])
})

test('the missing marks of a hidden line are hidden with it', () => {
  const stated = aSeries({ cells: [2018, 2019, 2020].map((year) => aCell({ year })) })
  const gap = aSeries({
    id: 'g',
    label: '缺',
    cells: [aCell({ year: 2018, value: null }), aCell({ year: 2019 }), aCell({ year: 2020 })],
  })
  const { received } = sent(aDataset({ years: [2018, 2019, 2020], series: [stated, gap] }))
  const marks = (hidden: number[]) =>
    shownOption(received, { hidden: new Set(hidden), closeUp: whole([2018, 2019, 2020]) }, String)
      .series.at(-1)!
      .data.flatMap((one) => (Array.isArray(one) ? [] : [one.part]))
  expect(marks([])).toContain(1)
  expect(marks([1])).not.toContain(1)
})

test('words at the end of a bar stay in sight when the axis ends before it', () => {
  const { received } = sent(applicationsOf(2))
  const shown = shownOption(received, { hidden: new Set(), closeUp: { from: 0, to: 0, values: 1 } }, String)
  const most = shown.xAxis[0]!.max!
  const ends = shown.series.filter(({ tail }) => tail).flatMap(({ data }) => data)
  expect(ends.length).toBeGreaterThan(0)
  for (const end of ends)
    if (!Array.isArray(end)) expect((end.value as number[])[0]).toBeLessThanOrEqual(most)
})

test('a bar stands at the middle of its part, on what is shown below it', () => {
  const { received } = sent(channelsOf(30))
  const place = (hidden: number[]) =>
    datumPlaces(shownOption(received, { hidden: new Set(hidden), closeUp: whole(years) }, String)).find(
      ({ series, index }) => series === 1 && index === 0,
    )!.at[1]
  const [first = 0, second = 0] = drawnOption(received.option as Record<string, unknown>).series.map(
    ({ data }) => (data[0] as { value: number }).value,
  )
  expect(place([])).toBe(first + second / 2)
  expect(place([0])).toBe(second / 2)
})

test('a function that has no table or name cannot be sent', () => {
  const { drawing } = sent(few)
  const option = { ...drawing.option, animationDelay: () => 0 }
  expect(() => portable({ ...drawing, option }, '')).toThrow('cannot send a function: option.animationDelay')
})

test('what is sent of 3,000 counties is bounded', () => {
  const size = (dataset: Dataset, over: Partial<Frame> = {}) =>
    JSON.stringify(sent(dataset, over).received).length
  const thousands = aDataset({ years, breaks, series: counties(3000) })
  expect(size(thousands)).toBeLessThan(300_000)
  expect(size(thousands, { draw: 'multiples' })).toBeLessThan(300_000)
})
