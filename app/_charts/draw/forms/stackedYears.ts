import { breakYears } from '#lib/model/form'
import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { textWidth, type Drawing, type Frame } from '../frame.ts'
import { legend } from '../legend.ts'
import { lightColours as c, type ColourName } from '../theme.ts'
import { indicatorText } from '../tip.ts'
import { shareScale, valueScale } from '../valueScale.ts'
import { breakAlign, haveRoom, sparse, yearLabel } from '../yearAxis.ts'

/** The parts of one year, and how many series stand behind them. */
export interface StackedYear {
  year: number
  /** One for each part; null where nobody states it. */
  sums: (number | null)[]
  /** Series that state at least one part. */
  split: number
  /** Series that state no part, but a figure that the parts would make up. */
  unsplit: number
  /** What shares are of; where it is absent they are of the sum of the parts. Null where nobody states it. */
  whole?: number | null
}

const plotHeight = 230

/** A stacked column per year, with the number of series behind it under the axis. `isShare` draws parts of one. */
export function stackedYears(
  dataset: Dataset,
  frame: Frame,
  {
    parts,
    years,
    isShare,
    unasked,
  }: {
    parts: readonly { indicator: string; colour: ColourName }[]
    years: readonly StackedYear[]
    isShare: boolean
    /** What is said of the years before the first new form, where nobody states a part. */
    unasked?: string
  },
): Drawing {
  const text = textOf(frame.lang)
  const sums = years.map((one) =>
    one.sums.filter((value) => value !== null).reduce((sum, value) => sum + value, 0),
  )
  const bases = years.map((one, i) => (one.whole === undefined ? sums[i]! : one.whole))
  const shown = parts
    .map((part, place) => ({ ...part, place }))
    .filter(({ place }) => years.some((one) => (one.sums[place] ?? null) !== null))
  const scale = isShare ? shareScale : valueScale(sums, 'linear', text.number)
  const left = Math.max(textWidth(scale.label(scale.max), 11), 24) + 12
  const band = (frame.width - left - 8) / years.length
  const long = [
    years.map((one) => (one.split === 0 ? '–' : text.chart.n(one.split))),
    years.map((one) => (one.unsplit === 0 ? '' : text.chart.unsplitCount(one.unsplit))),
  ]
  const short = [
    years.map((one) => (one.split === 0 ? '–' : String(one.split))),
    years.map((one) => (one.unsplit === 0 ? '' : `+${one.unsplit}`)),
  ]
  const below = long.every((row) => haveRoom(row, band)) ? long : short.map((row) => sparse(row, band))
  const axisLabel = (place: number, counts: readonly string[][], room: number) => {
    const one = years[place]
    if (one === undefined) return ''
    return [`{year|${yearLabel(room)(one.year)}}`, ...counts.map((row) => `{n|${row[place]}}`)].join('\n')
  }
  const entries = shown.map(({ indicator, colour }, index) => ({
    label: indicatorText(dataset.spec, indicator, frame.lang),
    colour: c[colour],
    shape: 'fill',
    series: [index],
  }))
  const key = legend(entries, frame.width)
  return {
    width: frame.width,
    height: key.height + plotHeight + 76,
    description: years
      .map((one, i) => `${one.year}: ${one.split === 0 ? '–' : text.number(sums[i]!)} (n=${one.split})`)
      .join('; '),
    interaction: {
      parts: entries,
      years: years.map((one) => one.year),
      values: isShare
        ? null
        : { axis: 'y', places: [0], kind: 'linear', most: Math.max(1, ...sums), hasZero: false },
    },
    option: {
      animation: false,
      graphic: [
        ...key.elements,
        ...breakMarks(dataset, {
          left,
          band,
          width: frame.width,
          top: key.height,
          label: text.chart.formBreak,
        }),
        ...(unasked === undefined ? [] : unaskedMark(years, unasked, { left, band, top: key.height })),
      ],
      grid: { left, right: 8, top: key.height + 24, height: plotHeight },
      xAxis: {
        type: 'category',
        data: years.map((one) => String(one.year)),
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: c.axis } },
        axisLabel: {
          interval: 0,
          formatter: (_: string, place: number) => axisLabel(place, below, band),
          roomy: (_: string, place: number) => axisLabel(place, long, Infinity),
          rich: {
            year: { color: c.ink, fontSize: 12, lineHeight: 16 },
            n: { color: c.muted, fontSize: 11, lineHeight: 14 },
          },
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: scale.max,
        interval: scale.interval,
        axisLabel: { customValues: scale.ticks, formatter: scale.label, color: c.muted, fontSize: 11 },
        axisTick: { show: false },
        axisLine: { show: false },
        splitLine: { lineStyle: { color: c.rule } },
      },
      series: shown.map(({ indicator, colour, place }) => ({
        type: 'bar',
        stack: 'parts',
        barMaxWidth: 44,
        barCategoryGap: '28%',
        name: indicatorText(dataset.spec, indicator, frame.lang),
        color: c[colour],
        itemStyle: { borderColor: c.ground, borderWidth: 1 },
        data: years.map((one, i) => {
          const value = one.sums[place] ?? null
          if (value === null) return { value: null }
          const base = bases[i] ?? null
          if (isShare && base === null) return { value: null }
          const share = base === null ? null : base === 0 ? 0 : value / base
          return {
            value: isShare ? share : value,
            tip: [
              text.join([text.yearOf(one.year), indicatorText(dataset.spec, indicator, frame.lang)]),
              `${text.number(value)} ${text.unit(dataset.unit)}${share === null ? '' : ` (${Math.round(share * 100)}%)`}`,
              text.chart.n(one.split),
            ].join('\n'),
          }
        }),
      })),
    },
  }
}

/** Dashed lines between the columns where a new form begins, with their labels. */
function breakMarks(
  dataset: Dataset,
  {
    left,
    band,
    width,
    top,
    label,
  }: { left: number; band: number; width: number; top: number; label: (year: number) => string },
) {
  return dataset.breaks.flatMap((year, at, all) => {
    const place = dataset.years.indexOf(year)
    if (place < 1) return []
    const x = left + place * band
    const align = breakAlign(label(year), x, width, { place: at, of: all.length })
    return [
      {
        type: 'line',
        silent: true,
        info: { place },
        shape: { x1: x, x2: x, y1: top + 18, y2: top + 22 + plotHeight },
        style: { stroke: c.break, lineDash: [4, 4], lineWidth: 1 },
      },
      {
        type: 'text',
        silent: true,
        info: { place },
        x: align === 'center' ? x : align === 'right' ? x - 3 : x + 3,
        y: top + 8,
        style: {
          text: label(year),
          fontSize: 11,
          fill: c.muted,
          align,
        },
      },
    ]
  })
}

/** The words over the columns that are empty because no form asked yet; none where there is no room for them. */
function unaskedMark(
  years: readonly StackedYear[],
  words: string,
  { left, band, top }: { left: number; band: number; top: number },
) {
  const stated = years.findIndex((one) => one.split > 0)
  const until = years.findIndex((one) => one.year >= breakYears[0])
  const empty = stated < 0 || until < 0 ? 0 : Math.min(stated, until)
  if (empty * band < 60) return []
  return [
    {
      type: 'text',
      silent: true,
      info: { place: null },
      x: left + (empty * band) / 2,
      y: top + 24 + plotHeight / 2,
      style: {
        text: words,
        fontSize: 12,
        fill: c.muted,
        align: 'center',
        verticalAlign: 'middle',
        width: empty * band - 8,
        overflow: 'break',
      },
    },
  ]
}
