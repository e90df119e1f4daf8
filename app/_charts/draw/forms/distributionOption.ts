import { formatCell } from '#lib/wording/format'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { formEra } from '#lib/model/form'
import { textOf } from '#app/_text/text'
import { boxOf, renderers } from '../boxes.ts'
import { fitText, textWidth, type Drawing, type Frame } from '../frame.ts'
import type { Part } from '../interaction.ts'
import { cellOf, drawnExtremes, plotted } from '../plotted.ts'
import { lightColours as c, seriesColours, seriesShapes } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { valueScale } from '../valueScale.ts'
import { breakLines, sparse, yearExtent, yearLabel } from '../yearAxis.ts'

/** Points of their own up to this many a year, and only where the chart is wide. */
const dotsPerYear = 60
/**
 * More than eight series: for each year the box of the middle half, a line from minimum to maximum, the median and n,
 * with a dot per series; the series in `frame.focus` are drawn in front. `indicator` must be the dataset's first.
 */
export function distributionOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const { years } = dataset
  const isNarrow = frame.width < 500
  const hasZeros = dataset.tally.zeros.some((count) => count > 0)
  const extremes = drawnExtremes(dataset)
  const scale = valueScale(extremes, frame.scale, text.number)
  const left =
    Math.max(...[0, scale.max].map((v) => textWidth(scale.label(v), 11)), textWidth(text.chart.nStated, 11)) +
    12
  const inFront = frame.focus
    .flatMap((id) => dataset.series.find((series) => series.id === id) ?? [])
    .slice(0, seriesColours.length)
  const right = inFront.length > 0 ? (isNarrow ? 72 : 140) : 12
  const band = (frame.width - left - right) / years.length
  const boxWidth = boxOf(band)
  const top = dataset.breaks.length > 0 ? 40 : 22
  const counts = new Map(dataset.distribution.map((one) => [one.year, one.n]))
  const counted = [
    years.map((year) => String(counts.get(year) ?? '–')),
    ...(hasZeros
      ? [years.map((year, place) => (counts.has(year) ? String(dataset.tally.zeros[place]) : '–'))]
      : []),
  ]
  const below = counted.map((row) => sparse(row, band))
  const bottom = hasZeros ? 60 : 46
  const height = isNarrow ? 320 : 400
  const extent = yearExtent(years)
  const boxes = {
    type: 'custom',
    silent: true,
    z: 1,
    data: dataset.distribution.map((d) => [
      d.year,
      ...[d.min, d.q1, d.median, d.q3, d.max].map((value) => scale.place(value)),
      d.n,
    ]),
    renderer: 'boxes',
    renderItem: renderers.boxes(c),
  }

  // Those in front are not among the dots.
  const alone = isNarrow
    ? new Map<number, Stated[]>()
    : statedByYear(
        dataset.series.filter((series) => !inFront.includes(series)),
        indicator,
        years.filter((year) => (counts.get(year) ?? 0) <= dotsPerYear + inFront.length),
      )
  const dots = {
    type: 'scatter',
    symbol: 'circle',
    symbolSize: 7,
    z: 2,
    itemStyle: { color: c.dot, borderColor: c.ground, borderWidth: 1 },
    data: years.flatMap((year) => {
      const stated = alone.get(year) ?? []
      if (stated.length > dotsPerYear) return []
      return stated
        .sort((a, b) => a.value - b.value)
        .map(({ series, cell, value }, place) => ({
          value: [year + (((place * 5) % 11) / 11 - 0.45) * (boxWidth / band) * 0.8, scale.place(value)],
          href: cellHref(series, cell, frame.lang),
          tip: tipText(dataset, series, cell, frame.lang),
          dense: true,
          itemStyle:
            cell.check === 'conflict' ? { color: c.ground, borderColor: c.dot, borderWidth: 1.5 } : undefined,
        }))
    }),
  }

  const medians = {
    type: 'scatter',
    symbolSize: 0.01,
    silent: true,
    z: 4,
    data: dataset.distribution.map((d) => ({
      value: [d.year, scale.place(d.median)],
      label: { formatter: text.number(d.median < 100 ? d.median : Math.round(d.median)) },
    })),
    label: {
      show: true,
      position: 'top',
      distance: 5,
      fontSize: isNarrow ? 10 : 12,
      fontWeight: 600,
      color: c.ink,
      textBorderColor: c.box,
      textBorderWidth: 3,
    },
  }

  const front = inFront.map((series, index) => {
    const colour = c[seriesColours[index]!]
    const stated = years.flatMap((year) => {
      const cell = cellOf(series, indicator, year)
      const value = plotted(cell)
      return cell === undefined || value === null ? [] : [{ year, cell, value }]
    })
    return {
      type: 'line',
      symbol: seriesShapes[index],
      symbolSize: 11,
      showAllSymbol: true,
      clip: false,
      z: 5,
      lineStyle: { color: colour, width: 2 },
      labelLayout: { moveOverlap: 'shiftY' },
      label: { fontSize: 12, fontWeight: 600, color: colour, textBorderColor: c.ground, textBorderWidth: 3 },
      data: stated.flatMap(({ year, cell, value }, place) => {
        const before = stated[place - 1]
        const isBroken = before && (year !== before.year + 1 || formEra(year) !== formEra(before.year))
        return [
          ...(isBroken ? [{ value: [year - 0.5, null] }] : []),
          {
            value: [year, scale.place(value)],
            href: cellHref(series, cell, frame.lang),
            tip: tipText(dataset, series, cell, frame.lang),
            hit: true,
            itemStyle:
              cell.check === 'conflict'
                ? { color: c.ground, borderColor: colour, borderWidth: 2 }
                : { color: colour, borderColor: c.ground, borderWidth: 1 },
            label: {
              show: place === stated.length - 1,
              position: 'right',
              formatter: `${fitText(series.label, 12, isNarrow ? 64 : 120)} ${formatCell(cell, frame.lang)}`,
            },
          },
        ]
      }),
    }
  })

  const axisLabel = (year: number, rows: readonly string[][], room: number) => {
    const place = years.indexOf(year)
    return [`{year|${yearLabel(room)(year)}}`, ...rows.map((row) => `{n|${row[place] ?? ''}}`)].join('\n')
  }
  const words = textOf(frame.lang).interactive
  const parts: Part[] = [
    { label: words.spread, colour: c.box, shape: 'fill', series: [0, 2] },
    ...(dots.data.length > 0 ? [{ label: words.dots, colour: c.dot, shape: 'circle', series: [1] }] : []),
    ...inFront.map((series, index) => ({
      label: series.label,
      colour: c[seriesColours[index]!],
      shape: seriesShapes[index]!,
      series: [3 + index],
    })),
  ]

  return {
    width: frame.width,
    height,
    description: dataset.distribution
      .map(
        (d) =>
          `${d.year}: n=${d.n}, ${text.number(d.min)}–${text.number(d.max)}, ${text.chart.median} ${text.number(d.median)}`,
      )
      .join('; '),
    interaction: {
      parts,
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
      graphic: [text.chart.nStated, ...(hasZeros ? [text.chart.zeros] : [])].map((row, place) => ({
        type: 'text',
        silent: true,
        x: left - 8,
        y: height - bottom + 31 + place * 14,
        style: { text: row, fontSize: 11, fill: c.muted, align: 'right', verticalAlign: 'middle' },
      })),
      grid: { left, right, top, bottom },
      xAxis: {
        type: 'value',
        ...extent,
        axisLabel: {
          customValues: years,
          formatter: (year: number) => axisLabel(year, below, band),
          roomy: (year: number) => axisLabel(year, counted, Infinity),
          rich: {
            year: { color: c.ink, fontSize: 12, lineHeight: 16 },
            n: { color: c.muted, fontSize: 11, lineHeight: 14 },
          },
        },
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
        boxes,
        dots,
        medians,
        ...front,
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

/** A drawn value with the series and the cell it is of. */
interface Stated {
  series: Series
  cell: Cell
  value: number
}

/** The drawn values of an indicator in some years, series by series: a dataset keeps the cells of a few series only. */
function statedByYear(
  series: readonly Series[],
  indicator: string,
  years: readonly number[],
): Map<number, Stated[]> {
  const byYear = new Map<number, Stated[]>(years.map((year) => [year, []]))
  if (years.length === 0) return byYear
  for (const one of series)
    for (const cell of one.cells) {
      const value = cell.indicator === indicator ? plotted(cell) : null
      if (value !== null) byYear.get(cell.year)?.push({ series: one, cell, value })
    }
  return byYear
}
