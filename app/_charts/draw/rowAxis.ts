import { fitText, textWidth, type Frame } from './frame.ts'
import type { ReportRow } from './reportRows.ts'
import { lightColours as c } from './theme.ts'
import type { ValueScale } from './valueScale.ts'

/** Height of a row of a bar chart in pixels: a 24-pixel target and a gap. */
export const rowHeight = 28

/** `微山县 2018` for each row, cut to what a narrow chart can spare, and the width of the widest. */
export function rowLabels(rows: readonly ReportRow[], frame: Frame): { labels: string[]; width: number } {
  const most = frame.width < 500 ? 104 : 170
  const labels = rows.map((row) => {
    const year = ` ${row.year}`
    return fitText(row.series.label, 12, most - textWidth(year, 12)) + year
  })
  return { labels, width: Math.max(0, ...labels.map((label) => textWidth(label, 12))) }
}

/** The axis of values of a chart with a row per report or series, below the rows. */
export function valueAxis(
  frame: Pick<Frame, 'width'>,
  scale: Pick<ValueScale, 'max' | 'interval' | 'ticks' | 'label'> & { min?: number },
) {
  const ticks = frame.width < 500 ? scale.ticks.filter((_, i) => i % 2 === 0) : scale.ticks
  return {
    type: 'value',
    min: scale.min ?? 0,
    max: scale.max,
    interval: scale.interval,
    axisLabel: {
      customValues: ticks,
      formatter: scale.label,
      color: c.muted,
      fontSize: 11,
      hideOverlap: true,
    },
    axisTick: { show: false },
    axisLine: { show: false },
    splitLine: { lineStyle: { color: c.rule } },
  }
}

/** Axes of a bar chart with a row per report: labels left, first row on top, values from zero below. */
export function rowAxis(rows: readonly ReportRow[], frame: Frame, scale: Parameters<typeof valueAxis>[1]) {
  return {
    xAxis: valueAxis(frame, scale),
    yAxis: {
      type: 'category',
      inverse: true,
      data: rowLabels(rows, frame).labels,
      axisLabel: { color: c.ink, fontSize: 12, interval: 0 },
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: c.axis } },
    },
  }
}

/** The right margin that lets every text behind its bar end inside `width`; `lengths` are bar lengths as parts of the axis. */
export function tailRoom(tails: readonly string[], lengths: readonly number[], width: number): number {
  let room = 16
  for (let pass = 0; pass < 6; pass++)
    room = Math.max(
      room,
      ...tails.map((tail, i) => textWidth(tail, 12) + 12 - (1 - (lengths[i] ?? 0)) * (width - room)),
    )
  return Math.min(room, width * 0.7)
}

/** As many of the parts as fit into `width`, joined; the first is cut where even that does not. */
export function fitParts(parts: readonly string[], join: (parts: string[]) => string, width: number): string {
  const given = parts.filter((part) => part !== '')
  for (let count = given.length; count > 1; count--) {
    const whole = join(given.slice(0, count))
    if (textWidth(whole, 12) <= width) return whole
  }
  return fitText(given[0] ?? '', 12, width)
}

/** The most of a picture's width that words behind bars may take. */
export const mostTail = 0.66
