import { whoseLabel } from '#lib/wording/partWords'
import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { bodiesRow } from '../bodiesRow.ts'
import { boxes, boxOf } from '../boxes.ts'
import { dotLink, dots } from '../dots.ts'
import { endLabels, keyAt } from '../labels/endLabels.ts'
import { extremesOf } from '../labels/extremes.ts'
import { textWidth, type Drawing, type Frame } from '../frame.ts'
import type { Part } from '../interaction.ts'
import { columnWidth, labelSeries, labelSize, type LabelDatum } from '../labels/labels.ts'
import { linePoints, namedLine } from '../namedLine.ts'
import { drawnExtremes } from '../plotted.ts'
import { namesWidth, rowsBelow } from '../rowsBelow.ts'
import { lightColours as c, maxMarks, seriesMark } from '../theme.ts'
import { valueScale } from '../valueScale.ts'
import { valueWords } from '../valueWords.ts'
import { breakLines, yearExtent } from '../yearAxis.ts'

const columnGap = 12

/**
 * More series than named lines: for each year the box of the middle half and a line from minimum to maximum, with a dot per series where there
 * are few enough; the series in `frame.focus` are named lines in front, and the extremes of the last year are named. Below the years stand
 * the numbers of series and the median. `indicator` must be the dataset's first.
 */
export function distributionOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const { years, distribution } = dataset
  const isNarrow = frame.width < 500
  const extremes = drawnExtremes(dataset)
  const scale = valueScale(extremes, frame.scale, text.number)
  const inFront = frame.focus
    .flatMap((id) => dataset.series.find((series) => series.id === id) ?? [])
    .slice(0, maxMarks)
  const ends = inFront.flatMap((series, mark) => {
    const last = linePoints(series, indicator, years).at(-1)
    if (last === undefined) return []
    return [{ mark, text: `${whoseLabel(series, last.cell)} ${valueWords(last.cell, frame.lang)}` }]
  })
  const { texts, key } = endLabels(
    ends.map((end) => ({ text: end.text, colour: c[seriesMark(end.mark).colour] })),
    frame,
  )
  const furthest = extremesOf(dataset, indicator, inFront, frame)
  const rows = rowsOf(dataset, frame)
  const left = Math.max(...[0, scale.max].map((v) => textWidth(scale.label(v), 11)), namesWidth(rows)) + 12
  const column = columnWidth(
    Math.max(0, ...[...texts, ...furthest.map((one) => one.text)].map((one) => textWidth(one, labelSize))),
    columnGap + 6,
  )
  // The column begins behind the boxes.
  const widest = (frame.width - left - column) / years.length
  const right = Math.max(12, column - (widest - boxOf(widest)) / 2)
  const band = (frame.width - left - right) / years.length
  const boxWidth = boxOf(band)
  const top = dataset.breaks.length > 0 ? 40 : 22
  const plot = isNarrow ? 240 : 310
  const height = top + plot + 30 + rows.length * 14 + key.height
  const below = rowsBelow(rows, { years, band, left, end: height - key.height })
  const extent = yearExtent(years)
  const spread = {
    type: 'custom',
    silent: true,
    z: 1,
    data: distribution.map((d) => [
      d.year,
      ...[d.min, d.q1, d.median, d.q3, d.max].map((value) => scale.place(value)),
      d.n,
    ]),
    renderer: 'boxes',
    renderItem: boxes(c),
  }
  // Those that are named are not among the dots.
  const points = isNarrow
    ? []
    : dots(dataset, indicator, frame, {
        besides: (series, year) =>
          inFront.includes(series) || furthest.some((one) => one.series === series && one.cell.year === year),
        width: (boxWidth / band) * 0.8,
        place: scale.place,
      })
  const dotted = {
    type: 'scatter',
    symbol: 'circle',
    symbolSize: 7,
    z: 2,
    itemStyle: { color: c.dot, borderColor: c.ground, borderWidth: 1 },
    data: points,
  }
  const outermost = {
    type: 'scatter',
    symbol: 'circle',
    symbolSize: 8,
    z: 4,
    itemStyle: { color: c.ink, borderColor: c.ground, borderWidth: 1 },
    data: furthest.map((one) => ({
      value: [one.cell.year, scale.place(one.value)],
      ...dotLink(dataset, one, frame),
      hit: true,
      itemStyle:
        one.cell.check === 'conflict' ? { color: c.ground, borderColor: c.ink, borderWidth: 2 } : undefined,
    })),
  }
  const words = textOf(frame.lang).interactive
  const before: Part[] = [
    { label: words.spread, colour: c.box, shape: 'fill', series: [0] },
    ...(points.length > 0 ? [{ label: words.dots, colour: c.dot, shape: 'circle', series: [1] }] : []),
  ]
  const front = inFront.map((series, mark) =>
    namedLine(dataset, series, { indicator, mark, part: before.length + mark, frame, place: scale.place }),
  )
  const labelled: LabelDatum[] = [
    ...points.map(({ value }): LabelDatum => ({ value, half: [4.5, 4.5], part: 1 })),
    ...distribution.map((d): LabelDatum => ({
      value: [d.year, scale.place(d.median)],
      half: [boxWidth / 2, 1.5],
      part: 0,
    })),
    ...front.flatMap(({ marks, colour }, mark) => {
      const end = ends.findIndex((one) => one.mark === mark)
      return marks.map((one, i) =>
        i < marks.length - 1
          ? one
          : { ...one, label: { text: texts[end]!, kind: 'end' as const, colour, isStrong: true } },
      )
    }),
    ...furthest.map((one): LabelDatum => ({
      value: [one.cell.year, scale.place(one.value)],
      half: [5, 5],
      label: { text: one.text, kind: 'end', colour: c.ink, isStrong: false },
    })),
  ]

  return {
    width: frame.width,
    height,
    description: [
      ...distribution.map(
        (d) =>
          `${d.year}: n=${d.n}, ${text.number(d.min)}–${text.number(d.max)}, ${text.chart.median} ${text.number(d.median)}`,
      ),
      ...[...ends, ...furthest].map((one) => one.text),
    ].join('; '),
    interaction: {
      parts: [
        ...before,
        ...front.map(({ line, colour, shape }, mark) => ({
          label: line.name,
          colour,
          shape,
          series: [3 + mark],
        })),
      ],
      years,
      values: {
        axis: 'y',
        places: [0],
        kind: frame.scale,
        most: Math.max(1, ...extremes),
        hasZero: extremes.includes(0),
      },
    },
    option: {
      animation: false,
      graphic: [...below.graphic, ...keyAt(key, height - key.height)],
      grid: { left, right, top, height: plot },
      xAxis: {
        type: 'value',
        ...extent,
        axisLabel: below.axisLabel,
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: c.axis } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: scale.min,
        max: scale.max,
        interval: scale.interval,
        axisLabel: { customValues: scale.ticks, formatter: scale.label, color: c.muted, fontSize: 11 },
        axisTick: { show: false },
        axisLine: { show: false },
        splitLine: { lineStyle: { color: c.rule } },
      },
      series: [
        spread,
        dotted,
        outermost,
        ...front.map(({ line }) => ({ ...line, z: 5 })),
        labelSeries(labelled, c, { columnGap, headroom: 8 }),
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
      ],
    },
  }
}

/** What stands below the years: how many state a figure, how many of them none, the median, and on how many bodies it rests. */
function rowsOf(dataset: Dataset, { lang }: Frame) {
  const text = textOf(lang)
  const of = new Map(dataset.distribution.map((one) => [one.year, one]))
  const row = (name: string, write: (year: number, place: number) => string) => ({
    name,
    texts: dataset.years.map((year, place) => (of.has(year) ? write(year, place) : '–')),
  })
  return [
    row(text.chart.medians, (year) => {
      const { median } = of.get(year)!
      return text.number(median < 100 ? median : Math.round(median))
    }),
    row(text.chart.nStated, (year) => String(of.get(year)!.n)),
    ...(dataset.tally.zeros.some((count) => count > 0)
      ? [row(text.chart.zeros, (_, place) => String(dataset.tally.zeros[place]))]
      : []),
    ...bodiesRow(dataset, lang),
  ]
}
