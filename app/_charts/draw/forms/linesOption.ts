import { whoseLabel } from '#lib/wording/partWords'
import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { bodiesRow } from '../bodiesRow.ts'
import { endLabels, keyAt } from '../labels/endLabels.ts'
import { textWidth, type Drawing, type Frame } from '../frame.ts'
import { labelMargin } from '../labels/labelMargin.ts'
import { labelSeries, type LabelDatum } from '../labels/labels.ts'
import { missingList, withoutValue } from '../missing/missingList.ts'
import { missingStrip } from '../missing/missingStrip.ts'
import { linePoints, namedLine } from '../namedLine.ts'
import { plottedValues, statedSeries } from '../plotted.ts'
import { namesWidth, rowsBelow } from '../rowsBelow.ts'
import { lightColours as c, seriesMark } from '../theme.ts'
import { valueScale } from '../valueScale.ts'
import { shortValueWords, valueWords } from '../valueWords.ts'
import { breakLines, yearExtent } from '../yearAxis.ts'

/** Up to this many values, every point says its own where there is room; above, only line ends and zeros do. */
const labelAll = 24
/** Of labels: pixels between the last marks and the column of those that were moved, and above the grid. */
const labelRoom = { columnGap: 14, headroom: 8 }

/**
 * Up to fifteen series through the years: lines inside one era of forms, each named at its end, hollow markers for conflicts, and a strip below
 * that says what is missing. `indicator` must be one of the dataset's.
 */
export function linesOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const { years } = dataset
  const values = plottedValues(dataset, indicator)
  const scale = valueScale(values, frame.scale, text.number)
  const named = statedSeries(dataset)
  const ends = named.flatMap((series, part) => {
    const last = linePoints(series, indicator, years).at(-1)
    if (last === undefined) return []
    const { cell } = last
    return [{ part, year: cell.year, text: `${whoseLabel(series, cell)} ${valueWords(cell, frame.lang)}` }]
  })
  const { texts, key } = endLabels(
    ends.map((end) => ({ text: end.text, colour: c[seriesMark(end.part).colour] })),
    frame,
  )
  const bodies = bodiesRow(dataset, frame.lang)
  const left =
    Math.max(
      ...[0, scale.max].map((v) => textWidth(scale.label(v), 11)),
      textWidth(text.chart.missing, 11),
      namesWidth(bodies),
    ) + 12
  const extent = yearExtent(years)
  const lines = named.map((series, part) =>
    namedLine(dataset, series, { indicator, mark: part, part, frame, place: scale.place }),
  )
  const labelled = lines.flatMap(({ marks, points, colour }, part) => {
    const end = ends.findIndex((one) => one.part === part)
    return marks.map((mark, i): LabelDatum => {
      const { cell, value } = points[i]!
      if (i === marks.length - 1)
        return { ...mark, label: { text: texts[end]!, kind: 'end', colour, isStrong: true } }
      if (value !== 0 && values.length > labelAll) return mark
      const own = shortValueWords(cell, frame.lang)
      return { ...mark, label: { text: own, kind: 'value', colour: c.muted, isStrong: false } }
    })
  })

  const top = dataset.breaks.length > 0 ? 40 : 22
  const plot = Math.min(400, (frame.width < 500 ? 200 : 220) + named.length * 12)
  const right = labelMargin(labelled, labelRoom, {
    width: frame.width,
    left,
    top,
    plot,
    years: years.length,
    x: extent,
    y: scale,
  })
  const band = (frame.width - left - right) / years.length
  const strip = missingStrip(dataset, indicator, frame, { band, named })
  const end = top + plot + strip.height + 30 + bodies.length * 14
  const below = rowsBelow(bodies, { years, band, left, end })
  const list = missingList(withoutValue(dataset, indicator, frame.lang), {
    title: text.chart.withoutLine,
    lang: frame.lang,
    width: frame.width,
    top: end + key.height,
    axis: 2,
  })

  return {
    width: frame.width,
    height: end + key.height + list.height,
    description: ends.map((end) => `${end.text} (${end.year})`).join('; '),
    interaction: {
      parts: lines.map(({ line, colour, shape }, part) => ({
        label: line.name,
        colour,
        shape,
        series: [part],
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
      graphic: [...below.graphic, ...keyAt(key, end)],
      grid: [
        { left, right, top, height: plot },
        { left, right, top: top + plot, height: strip.height },
        ...list.grids,
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
          axisLabel: below.axisLabel,
          axisTick: { show: false },
          axisLine: { show: false },
          splitLine: { show: false },
        },
        ...list.xAxes,
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
        ...list.yAxes,
      ],
      series: [
        ...lines.map(({ line }) => ({ ...line, z: 3 })),
        labelSeries(labelled, c, labelRoom),
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
        ...list.series,
      ],
    },
  }
}
