import { formEra } from '#lib/model/form'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import type { Frame, Linked } from './frame.ts'
import type { LabelDatum } from './labels/labels.ts'
import { cellOf, plotted } from './plotted.ts'
import { lightColours as c, seriesMark } from './theme.ts'
import { cellHref, tipText } from './tip.ts'

/** Size of the markers of named lines in pixels. */
const markerSize = 10

/** A drawn value of a series, and whether a line joins it to the one before. */
interface Point {
  cell: Cell
  value: number
  isJoined: boolean
}

/** The drawn values of a series, years ascending. Lines join consecutive years of one form only. */
export function linePoints(series: Series, indicator: string, years: readonly number[]): Point[] {
  const points: Point[] = []
  for (const year of years) {
    const cell = cellOf(series, indicator, year)
    const value = plotted(cell)
    if (cell === undefined || value === null) continue
    const before = points.at(-1)?.cell.year
    points.push({
      cell,
      value,
      isJoined: before !== undefined && year === before + 1 && formEra(year) === formEra(before),
    })
  }
  return points
}

/** A series that is told apart by its mark: its line in ECharts' terms, and its marks for `labelSeries`, without labels. */
export function namedLine(
  dataset: Dataset,
  series: Series,
  {
    indicator,
    mark,
    part,
    frame,
    place,
  }: {
    indicator: string
    /** Place among the named, which gives colour and marker. */
    mark: number
    part: number
    frame: Frame
    /** Where a value stands on the axis. */
    place: (value: number) => number
  },
) {
  const { colour: name, shape, isDashed } = seriesMark(mark)
  const colour = c[name]
  const points = linePoints(series, indicator, dataset.years)
  const data = points.flatMap(({ cell, value, isJoined }, i): (Linked & Record<string, unknown>)[] => [
    ...(isJoined || i === 0 ? [] : [{ value: [points[i - 1]!.cell.year + 0.5, null] }]),
    {
      value: [cell.year, place(value)],
      href: cellHref(series, cell, frame.lang),
      tip: tipText(dataset, series, cell, frame.lang),
      hit: true,
      itemStyle:
        cell.check === 'conflict'
          ? { color: c.ground, borderColor: colour, borderWidth: 2 }
          : { color: colour, borderColor: c.ground, borderWidth: 1 },
    },
  ])
  const marks = points.map(({ cell, value, isJoined }): LabelDatum => ({
    value: [cell.year, place(value)],
    half: [markerSize / 2 + 1, markerSize / 2 + 1],
    part,
    isJoined,
  }))
  const line = {
    type: 'line',
    name: series.label,
    data,
    symbol: shape,
    symbolSize: markerSize,
    showAllSymbol: true,
    clip: false,
    lineStyle: { color: colour, width: 2, ...(isDashed ? { type: [6, 3] } : {}) },
    itemStyle: { color: colour },
  }
  return { line, marks, points, colour, shape }
}
