import { datumAt, type DrawnOption, type DrawnSeries } from './drawn.ts'

/** Where a datum stands: on which axes, at which values, and how many pixels beside them. */
export interface DatumPlace {
  series: number
  index: number
  axes: { xAxisIndex: number; yAxisIndex: number }
  at: [x: number, y: number]
  shift: [x: number, y: number]
}

/** The places of all data that say something, inside the axes of the option: points where they are, bars at the middle of their part. */
export function datumPlaces(option: DrawnOption): DatumPlace[] {
  const isRows = option.yAxis[0]?.type === 'category'
  const stacks = [
    ...new Set(option.series.flatMap(({ type, stack }) => (type === 'bar' ? [stack ?? ''] : []))),
  ]
  return option.series.flatMap((series, place) => {
    if (series.silent) return []
    const axes = { xAxisIndex: series.xAxisIndex ?? 0, yAxisIndex: series.yAxisIndex ?? 0 }
    const beside =
      (stacks.indexOf(series.stack ?? '') - (stacks.length - 1) / 2) * (series.barWidth ?? 0) * 1.2
    return series.data.flatMap((_, index): DatumPlace[] => {
      const datum = datumAt(series, index)
      if (datum === null || !datum.tip) return []
      if (series.type === 'bar') {
        const middle = middleOfPart(option, place, index)
        if (middle === null) return []
        return [
          isRows
            ? { series: place, index, axes, at: [middle, index], shift: [0, beside] }
            : { series: place, index, axes, at: [index, middle], shift: [0, 0] },
        ]
      }
      const [x, y] = Array.isArray(datum.value) ? datum.value : []
      if (x == null || y == null) return []
      if (!isInside(option.xAxis[axes.xAxisIndex], x) || !isInside(option.yAxis[axes.yAxisIndex], y))
        return []
      return [{ series: place, index, axes, at: [x, y], shift: offsetOf(series) }]
    })
  })
}

function offsetOf({ symbolOffset }: DrawnSeries): [number, number] {
  return symbolOffset ?? [0, 0]
}

function isInside(axis: { type: string; min?: number; max?: number } | undefined, value: number): boolean {
  return (
    axis !== undefined &&
    (axis.min === undefined || value >= axis.min) &&
    (axis.max === undefined || value <= axis.max)
  )
}

/** The middle of a bar on the axis of values, as far as it is shown; null where there is no bar. */
function middleOfPart(option: DrawnOption, place: number, index: number): number | null {
  const series = option.series[place]!
  const own = numberAt(series, index)
  const [category, values] =
    option.yAxis[0]?.type === 'category'
      ? [option.yAxis[0], option.xAxis[0]]
      : [option.xAxis[0], option.yAxis[0]]
  if (own === null || !isInside(category, index)) return null
  const below = option.series
    .slice(0, place)
    .filter(({ type, stack }) => type === 'bar' && stack !== undefined && stack === series.stack)
    .reduce((sum, one) => sum + (numberAt(one, index) ?? 0), 0)
  const most = values?.max ?? Infinity
  return below >= most && own > 0 ? null : (below + Math.min(below + own, most)) / 2
}

function numberAt(series: DrawnSeries, index: number): number | null {
  const value = datumAt(series, index)?.value
  return typeof value === 'number' ? value : null
}
