import type { Linked } from '#app/_charts/draw/frame'

/** A datum of an option as the browser gets it. */
export interface Datum extends Linked {
  value: number | null | (number | null)[]
  /** The part that it says something of, if not all of its series. */
  part?: number
  /** Whether it stands in the upper left corner of its panel. */
  corner?: boolean
  symbolOffset?: number[]
  label?: { formatter?: string }
}

/** A series of an option as the browser gets it. */
export interface DrawnSeries extends Record<string, unknown> {
  type: string
  data: (Datum | (number | null)[])[]
  silent?: boolean
  stack?: string
  barWidth?: number
  xAxisIndex?: number
  yAxisIndex?: number
  symbolOffset?: [number, number]
  renderer?: string
  markLine?: { data: { xAxis: number; label: Record<string, unknown> }[] } & Record<string, unknown>
  /** Whether it is words behind the bars, at their ends. */
  tail?: boolean
}

/** An axis of an option as the browser gets it. */
export interface DrawnAxis extends Record<string, unknown> {
  type: 'value' | 'category'
  min?: number
  max?: number
  data?: string[]
  axisLabel: {
    customValues?: number[]
    labels?: Record<string, string>
    roomy?: Record<string, string>
  } & Record<string, unknown>
}

/** An element that stands beside the series; `info` says between which years. */
export interface DrawnGraphic extends Record<string, unknown> {
  x?: number
  shape?: Record<string, number>
  style?: Record<string, unknown>
  info?: { place: number | null }
}

/** An option without functions, taken apart. */
export interface DrawnOption {
  grid: { left: number; right: number; width?: number }[]
  xAxis: DrawnAxis[]
  yAxis: DrawnAxis[]
  series: DrawnSeries[]
  graphic: DrawnGraphic[]
}

const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** The option of a drawing with a list for everything that there may be one or several of. */
export function drawnOption(option: Record<string, unknown>): DrawnOption {
  const { grid, xAxis, yAxis, series, graphic } = option
  return {
    grid: list(grid) as DrawnOption['grid'],
    xAxis: list(xAxis) as DrawnAxis[],
    yAxis: list(yAxis) as DrawnAxis[],
    series: list(series) as DrawnSeries[],
    graphic: list(graphic) as DrawnGraphic[],
  }
}

/** The datum at a place of a series; null for a bare list of numbers, which says nothing. */
export function datumAt(series: DrawnSeries | undefined, place: number): Datum | null {
  const datum = series?.data[place]
  return datum === undefined || Array.isArray(datum) ? null : datum
}
