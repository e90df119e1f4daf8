import { breakYears, formEra } from '#lib/model/form'
import type { Dataset, Series } from '#lib/stats/dataset'
import { partMark } from '#lib/wording/partWords'
import { textOf } from '#app/_text/text'
import { absenceMarks, absenceOf } from '../missing/absence.ts'
import { fitText, textWidth, type Drawing, type Frame } from '../frame.ts'
import { cellOf, drawnExtremes, plotted } from '../plotted.ts'
import { lightColours as c } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { smallScale } from '../valueScale.ts'
import { breakLines, yearExtent } from '../yearAxis.ts'

const panelHeight = 84
const gap = { x: 16, top: 26, bottom: 18 }

/** The most series that get a small chart each. */
const maxMultiples = 24

/** The series that are shown, those in focus first, then those that state most years; in their own order. */
export function shownMultiples(dataset: Dataset, focus: readonly string[], most = maxMultiples): Series[] {
  return dataset.series
    .map((series, place) => ({
      series,
      place,
      rank: focus.includes(series.id) ? Infinity : dataset.tally.statedYears[place]!,
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => (a.rank === b.rank ? a.place - b.place : b.rank - a.rank))
    .slice(0, most)
    .sort((a, b) => Number(b.rank === Infinity) - Number(a.rank === Infinity) || a.place - b.place)
    .map(({ series }) => series)
}

/** A small chart for each of up to 24 series, all on the same axes: lines inside one era of forms, × for a report without the figure, / where its form does not ask. */
export function multiplesOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const isNarrow = frame.width < 500
  const columns = isNarrow ? 2 : frame.width < 700 ? 3 : 4
  const shown = shownMultiples(dataset, frame.focus, isNarrow ? maxMultiples / 2 : undefined)
  const { years } = dataset
  const extremes = drawnExtremes(dataset)
  const scale = smallScale(extremes, frame.scale, text.number)
  const { ticks } = scale
  const left = Math.max(...ticks.map((tick) => textWidth(scale.label(tick), 10))) + 8
  const width = (frame.width - left - gap.x * columns) / columns
  const pitch = panelHeight + gap.top + gap.bottom
  const extent = yearExtent(years)
  const panels = shown.map((series, place) => ({
    series,
    x: left + (place % columns) * (width + gap.x),
    y: gap.top + Math.floor(place / columns) * pitch,
    isFirst: place % columns === 0,
  }))
  const last = Math.ceil(shown.length / columns)
  return {
    width: frame.width,
    height: last * pitch,
    description: textOf(frame.lang).overview.draw.multiplesOf(shown.length, dataset.series.length),
    interaction: {
      parts: [],
      years,
      values: {
        axis: 'y',
        places: panels.map((_, place) => place),
        kind: frame.scale,
        most: Math.max(1, ...extremes),
        hasZero: extremes.includes(0),
      },
    },
    option: {
      animation: false,
      grid: panels.map(({ x, y }) => ({ left: x, top: y, width, height: panelHeight })),
      xAxis: panels.map((_, gridIndex) => ({
        type: 'value',
        gridIndex,
        ...extent,
        axisLabel: {
          customValues: [...new Set([years[0], years.at(-1)])],
          formatter: (year: number) => String(year),
          color: c.muted,
          fontSize: 10,
        },
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: c.axis } },
        splitLine: { show: false },
      })),
      yAxis: panels.map(({ isFirst }, gridIndex) => ({
        type: 'value',
        gridIndex,
        min: scale.min,
        max: scale.max,
        interval: scale.interval,
        axisLabel: {
          show: isFirst,
          customValues: ticks,
          formatter: scale.label,
          color: c.muted,
          fontSize: 10,
        },
        axisTick: { show: false },
        axisLine: { show: false },
        splitLine: { lineStyle: { color: c.rule } },
      })),
      series: panels.flatMap(({ series }, place) =>
        panelSeries(dataset, series, indicator, frame, { place, width, scale }),
      ),
    },
  }
}

function panelSeries(
  dataset: Dataset,
  series: Series,
  indicator: string,
  frame: Frame,
  { place, width, scale }: { place: number; width: number; scale: ReturnType<typeof smallScale> },
) {
  const { years } = dataset
  const isFocused = frame.focus.includes(series.id)
  const colour = isFocused ? c.s2 : c.s1
  const at = { xAxisIndex: place, yAxisIndex: place }
  const cells = years.flatMap((year) => cellOf(series, indicator, year) ?? [])
  const link = (cell: (typeof cells)[number]) => ({
    href: cellHref(series, cell, frame.lang),
    tip: tipText(dataset, series, cell, frame.lang),
    dense: true,
  })
  const stated = cells.filter((cell) => plotted(cell) !== null)
  return [
    {
      type: 'line',
      ...at,
      symbol: 'circle',
      symbolSize: 6,
      showAllSymbol: true,
      clip: false,
      lineStyle: { color: colour, width: 1.5 },
      data: stated.flatMap((cell, i) => {
        const before = stated[i - 1]
        const isBroken =
          before && (cell.year !== before.year + 1 || formEra(cell.year) !== formEra(before.year))
        return [
          ...(isBroken ? [{ value: [cell.year - 0.5, null] }] : []),
          {
            value: [cell.year, scale.place(cell.value!)],
            ...link(cell),
            ...(partMark(cell.coverage) === '' ? {} : { symbol: 'triangle', symbolSize: 8 }),
            itemStyle:
              cell.check === 'conflict'
                ? { color: c.ground, borderColor: colour, borderWidth: 1.5 }
                : { color: colour },
          },
        ]
      }),
      markLine: breakLines(breakYears, years),
    },
    {
      type: 'scatter',
      ...at,
      symbolOffset: [0, -6],
      itemStyle: { color: c.muted },
      data: cells
        .filter((cell) => cell.value === null && cell.coverage.reported > 0)
        .map((cell) => ({ value: [cell.year, scale.min], ...link(cell), ...absenceMarks[absenceOf(cell)] })),
    },
    {
      type: 'scatter',
      ...at,
      symbol: 'rect',
      symbolSize: [width, 24],
      symbolOffset: [width / 2, -12],
      clip: false,
      itemStyle: { color: c.ground },
      label: {
        show: true,
        position: 'insideLeft',
        distance: 0,
        formatter: `${isFocused ? '● ' : ''}${fitText(series.label, 12, width - 16)}`,
        fontSize: 12,
        fontWeight: 600,
        color: c.ink,
      },
      data: [
        {
          value: [yearExtent(years).min, scale.max],
          corner: true,
          href: frame.focusHref?.(series.id) ?? null,
          tip: textOf(frame.lang).overview.draw.focus(series.label, isFocused),
        },
      ],
    },
  ]
}
