import { formatCell } from '#lib/wording/format'
import { formEra } from '#lib/model/form'
import type { Dataset, Series } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { fitText, textWidth, type Drawing, type Frame, type Linked } from '../frame.ts'
import { missingStrip } from '../missingStrip.ts'
import { cellOf, plotted, plottedValues } from '../plotted.ts'
import { lightColours as c, seriesColours, seriesShapes } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { valueScale } from '../valueScale.ts'
import { breakLines, yearExtent, yearLabel } from '../yearAxis.ts'

const labelSize = 12
/** Below this many points every point carries its value; above, only line ends and zeros do. */
const labelAll = 24

/**
 * Up to eight series through the years: lines inside one era of forms, direct labels at their ends, hollow markers for
 * conflicts, and a strip below that says what is missing. `indicator` must be one of the dataset's.
 */
export function linesOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const { years } = dataset
  const values = plottedValues(dataset, indicator)
  const scale = valueScale(values, frame.scale, text.number)
  const lastLabel = (series: Series) => {
    const cell = series.cells.findLast((one) => one.indicator === indicator && plotted(one) !== null)
    return cell
      ? { year: cell.year, label: `${fitText(series.label, labelSize, 132)} ${formatCell(cell, frame.lang)}` }
      : null
  }
  const left =
    Math.max(...[0, scale.max].map((v) => textWidth(scale.label(v), 11)), textWidth(text.chart.missing, 11)) +
    12
  const ends = dataset.series.flatMap((series) => lastLabel(series) ?? [])
  const last = years.at(-1) ?? 0
  // The right margin holds the widest end label that would run over the plot.
  let right = 14
  for (let pass = 0; pass < 3; pass++) {
    const band = (frame.width - left - right) / years.length
    right = Math.max(
      right,
      ...ends.map((end) => textWidth(end.label, labelSize) + 22 - (last - end.year + 0.5) * band),
    )
  }
  const band = (frame.width - left - right) / years.length
  const strip = missingStrip(dataset, indicator, frame, band)
  const height = frame.width < 500 ? 330 : 380
  const top = dataset.breaks.length > 0 ? 40 : 22
  const bottom = 30 + strip.height
  const extent = yearExtent(years)

  const lines = dataset.series.map((series, index) => {
    const colour = c[seriesColours[index % seriesColours.length]!]
    const end = lastLabel(series)
    const data: ((Linked & Record<string, unknown>) | { value: [number, null] })[] = []
    let previous: number | null = null
    for (const year of years) {
      const cell = cellOf(series, indicator, year)
      const value = plotted(cell)
      if (cell === undefined || value === null) continue
      if (previous !== null && (year !== previous + 1 || formEra(year) !== formEra(previous)))
        data.push({ value: [previous + 0.5, null] })
      previous = year
      const isEnd = end?.year === year
      data.push({
        value: [year, scale.place(value)],
        href: cellHref(series, cell, frame.lang),
        tip: tipText(dataset, series, cell, frame.lang),
        hit: true,
        itemStyle:
          cell.check === 'conflict'
            ? { color: c.ground, borderColor: colour, borderWidth: 2 }
            : { color: colour, borderColor: c.ground, borderWidth: 1 },
        label: {
          show: isEnd || value === 0 || values.length <= labelAll,
          formatter: isEnd ? end.label : formatCell(cell, frame.lang),
          position: isEnd ? 'right' : 'top',
          color: isEnd ? colour : c.muted,
          fontWeight: isEnd ? 600 : 400,
        },
      })
    }
    return {
      type: 'line',
      name: series.label,
      data,
      symbol: seriesShapes[index % seriesShapes.length],
      symbolSize: index === 0 || index === 1 ? 9 : 11,
      showAllSymbol: true,
      clip: false,
      lineStyle: { color: colour, width: 2 },
      itemStyle: { color: colour },
      label: { fontSize: labelSize, distance: 7, textBorderColor: c.ground, textBorderWidth: 3 },
      labelLayout: { moveOverlap: 'shiftY' },
      z: 3,
    }
  })

  return {
    width: frame.width,
    height,
    description: ends.map((end) => `${end.label} (${end.year})`).join('; '),
    interaction: {
      parts: dataset.series.map((series, index) => ({
        label: series.label,
        colour: c[seriesColours[index % seriesColours.length]!],
        shape: seriesShapes[index % seriesShapes.length]!,
        series: [index],
      })),
      years,
      values: {
        axis: 'y',
        places: [0],
        kind: frame.scale,
        most: Math.max(1, ...values),
        hasZero: values.includes(0),
      },
    },
    option: {
      animation: false,
      grid: [
        { left, right, top, bottom },
        { left, right, height: strip.height, bottom: 30 },
      ],
      xAxis: [
        {
          type: 'value',
          ...extent,
          axisLabel: { show: false },
          axisTick: { show: false },
          axisLine: { onZero: false, lineStyle: { color: c.axis } },
          splitLine: { show: false },
        },
        {
          type: 'value',
          gridIndex: 1,
          ...extent,
          axisLabel: {
            customValues: years,
            formatter: yearLabel(band),
            roomy: yearLabel(Infinity),
            color: c.muted,
            fontSize: 12,
          },
          axisTick: { show: false },
          axisLine: { show: false },
          splitLine: { show: false },
        },
      ],
      yAxis: [
        {
          type: 'value',
          min: scale.min,
          max: scale.max,
          interval: scale.interval,
          axisLabel: { customValues: scale.ticks, formatter: scale.label, color: c.muted, fontSize: 11 },
          axisTick: { show: false },
          axisLine: { show: false },
          splitLine: { lineStyle: { color: c.rule } },
        },
        {
          type: 'value',
          gridIndex: 1,
          min: 0,
          max: 1,
          axisLabel: {
            customValues: strip.height > 4 ? [0.4] : [],
            formatter: () => text.chart.missing,
            color: c.muted,
            fontSize: 11,
          },
          axisTick: { show: false },
          axisLine: { show: false },
          splitLine: { show: false },
        },
      ],
      series: [
        ...lines,
        {
          type: 'scatter',
          data: [],
          silent: true,
          markLine: breakLines(dataset.breaks, years, {
            label: text.chart.formBreak,
            left,
            band,
            width: frame.width,
          }),
        },
        ...strip.series,
      ],
    },
  }
}
