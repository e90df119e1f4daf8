import { channels } from '#lib/model/indicator'
import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { textWidth, type Drawing, type Frame } from './frame.ts'
import { legend } from './legend.ts'
import { cellOf, plotted } from './plotted.ts'
import { channelColours, lightColours as c } from './theme.ts'
import { indicatorText } from './tip.ts'
import { valueScale } from './valueScale.ts'
import { yearLabel } from './yearAxis.ts'

/** The channel figures of one year summed over the series, and how many series stand behind them. */
export interface ChannelYear {
  year: number
  /** Sum of the stated figures; null where nobody states one. */
  sums: (number | null)[]
  /** Series that state at least one channel. */
  split: number
  /** Series that state a total only. */
  unsplit: number
}

/**
 * Sums by year and channel over all series but whole-area reports, whose figures contain those of the agencies in the area.
 * A channel nobody states stays null.
 */
export function channelYears(dataset: Dataset): ChannelYear[] {
  const agencies = dataset.series.filter((series) => series.scope === 'agency')
  return dataset.years.map((year) => {
    const stated = agencies.map((series) => ({
      parts: channels.map((channel) => plotted(cellOf(series, channel, year))),
      total: plotted(cellOf(series, 'items_published', year)),
    }))
    const isSplit = (one: (typeof stated)[number]) => one.parts.some((part) => part !== null)
    return {
      year,
      sums: channels.map((_, i) => {
        const values = stated.flatMap((one) => one.parts[i] ?? [])
        return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
      }),
      split: stated.filter(isSplit).length,
      unsplit: stated.filter((one) => !isSplit(one) && one.total !== null).length,
    }
  })
}

/** More reports than rows: the channels of each year as one stacked column, with the number of bodies behind it. */
export function channelYearsOption(dataset: Dataset, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const years = channelYears(dataset)
  const isShare = frame.channels === 'share'
  const sums = years.map((one) =>
    one.sums.filter((value) => value !== null).reduce((sum, value) => sum + value, 0),
  )
  const shown = channels.filter((_, i) => years.some((one) => one.sums[i] !== null))
  const scale = isShare
    ? {
        max: 1,
        interval: 0.25,
        ticks: [0, 0.25, 0.5, 0.75, 1],
        label: (tick: number) => `${Math.round(tick * 100)}%`,
      }
    : valueScale(sums, 'linear', text.number)
  const left = Math.max(textWidth(scale.label(scale.max), 11), 24) + 12
  const band = (frame.width - left - 8) / years.length
  const key = legend(
    shown.map((channel) => ({
      label: indicatorText(channel, frame.lang),
      colour: c[channelColours[channel]],
      shape: 'fill' as const,
    })),
    frame.width,
  )
  const plotHeight = 230
  return {
    width: frame.width,
    height: key.height + plotHeight + 76,
    description: years.map((one, i) => `${one.year}: ${text.number(sums[i]!)} (n=${one.split})`).join('; '),
    option: {
      animation: false,
      graphic: [
        ...key.elements,
        ...dataset.breaks.flatMap((year, _, all) => {
          const place = dataset.years.indexOf(year)
          if (place < 1) return []
          const x = left + place * band
          return [
            {
              type: 'line',
              silent: true,
              shape: { x1: x, x2: x, y1: key.height + 18, y2: key.height + 22 + plotHeight },
              style: { stroke: c.break, lineDash: [4, 4], lineWidth: 1 },
            },
            {
              type: 'text',
              silent: true,
              x: all.length === 1 ? x : year === all[0] ? x - 3 : x + 3,
              y: key.height + 8,
              style: {
                text: text.chart.formBreak(year),
                fontSize: 11,
                fill: c.muted,
                align: all.length === 1 ? 'center' : year === all[0] ? 'right' : 'left',
              },
            },
          ]
        }),
      ],
      grid: { left, right: 8, top: key.height + 24, height: plotHeight },
      xAxis: {
        type: 'category',
        data: dataset.years.map(String),
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: c.axis } },
        axisLabel: {
          interval: 0,
          formatter: (_: string, place: number) => {
            const one = years[place]
            if (one === undefined) return ''
            const n = one.split === 0 ? '–' : band < 34 ? String(one.split) : text.chart.n(one.split)
            const rest =
              one.unsplit === 0 ? '' : band < 34 ? `+${one.unsplit}` : text.chart.unsplitCount(one.unsplit)
            return `{year|${yearLabel(band)(one.year)}}\n{n|${n}}\n{n|${rest}}`
          },
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
      series: shown.map((channel) => {
        const place = channels.indexOf(channel)
        return {
          type: 'bar',
          stack: 'channels',
          barMaxWidth: 44,
          barCategoryGap: '28%',
          name: indicatorText(channel, frame.lang),
          color: c[channelColours[channel]],
          itemStyle: { borderColor: c.ground, borderWidth: 1 },
          data: years.map((one, i) => {
            const value = one.sums[place] ?? null
            if (value === null) return { value: null }
            const share = sums[i] === 0 ? 0 : value / sums[i]!
            return {
              value: isShare ? share : value,
              tip: [
                text.join([text.yearOf(one.year), indicatorText(channel, frame.lang)]),
                `${text.number(value)} ${text.unit(dataset.unit)} (${Math.round(share * 100)}%)`,
                text.chart.n(one.split),
              ].join('\n'),
            }
          }),
        }
      }),
    },
  }
}
