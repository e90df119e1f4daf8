import { outcomes } from '#lib/model/indicator'
import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { channelRowsOption } from './channelRowsOption.ts'
import { channelYearsOption } from './channelYearsOption.ts'
import { distributionOption } from './distributionOption.ts'
import type { Drawing, Frame } from '../frame.ts'
import { dotsOption, maxDotRows } from './dotsOption.ts'
import { gridOption } from './gridOption.ts'
import { linesOption } from './linesOption.ts'
import { multiplesOption } from './multiplesOption.ts'
import { outcomeRowsOption } from './outcomeRowsOption.ts'
import { hasOutcomes, outcomeColours } from '../outcomes.ts'
import { statedSeries } from '../plotted.ts'
import { maxRows } from '../reportRows.ts'
import { stackedYears } from './stackedYears.ts'
import { valueRowsOption } from './valueRowsOption.ts'
import { maxMarks } from '../theme.ts'
import { textOf } from '#app/_text/text'

/**
 * How a dataset is drawn: dots by value, lines, the spread by year, small charts, a grid of series and years, rows for each report, or sums by
 * year.
 */
export type ChartForm =
  | 'dots'
  | 'lines'
  | 'distribution'
  | 'multiples'
  | 'grid'
  | 'value-rows'
  | 'outcome-rows'
  | 'outcome-years'
  | 'channel-rows'
  | 'channel-years'

/** The most series that are drawn as named lines; more are drawn as their spread. */
export const maxLines = maxMarks

/** The form that the view asks for, or that reads best for a dataset; null when there is nothing to draw. */
export function chartForm(dataset: Dataset, draw?: View['draw']): ChartForm | null {
  const { drawn, reportRows, partYears } = dataset.tally
  if (drawn.every((one) => one.n === 0)) return null
  const isFew = reportRows <= maxRows
  const { shape } = dataset.spec
  if (shape === 'overlap' || shape === 'split') {
    if (isFew) return 'channel-rows'
    if (partYears.some(({ split }) => split > 0)) return 'channel-years'
    // A whole is drawn by itself where nobody states its parts; channels have none.
    if (shape === 'overlap') return null
  }
  const hasValues = drawn[0]!.n > 0
  const isMany = dataset.series.length > maxLines
  if (hasValues && isMany && (draw === 'multiples' || draw === 'grid')) return draw
  if (shape === 'flow' && isFew) {
    if (hasOutcomes(dataset)) return 'outcome-rows'
    if (dataset.years.length > 2) return 'value-rows'
  }
  if (isOutcomesOffered(dataset) && draw === undefined) return 'outcome-years'
  if (!hasValues) return null
  if (isMany && draw === 'band') return 'distribution'
  const named = statedSeries(dataset).length
  if (dataset.years.length <= 2 && named <= maxDotRows) return 'dots'
  return named <= maxLines ? 'lines' : 'distribution'
}

/** Whether more applications than fit in rows can be drawn by outcome and year. */
export function isOutcomesOffered(dataset: Dataset): boolean {
  return (
    dataset.spec.shape === 'flow' &&
    dataset.tally.reportRows > maxRows &&
    dataset.tally.partYears.some((year) => year.split > 0)
  )
}

/** The drawing of a dataset, or null when there is nothing to draw. */
export function chartOption(dataset: Dataset, frame: Frame): Drawing | null {
  const indicator = dataset.indicators[0]!
  switch (chartForm(dataset, frame.draw)) {
    case 'dots':
      return dotsOption(dataset, indicator, frame)
    case 'lines':
      return linesOption(dataset, indicator, frame)
    case 'distribution':
      return distributionOption(dataset, indicator, frame)
    case 'multiples':
      return multiplesOption(dataset, indicator, frame)
    case 'grid':
      return gridOption(dataset, indicator, frame)
    case 'value-rows':
      return valueRowsOption(dataset, indicator, frame)
    case 'outcome-rows':
      return outcomeRowsOption(dataset, frame)
    case 'outcome-years':
      return stackedYears(dataset, frame, {
        parts: outcomes.map((outcome) => ({ indicator: outcome, colour: outcomeColours[outcome] })),
        years: dataset.tally.partYears,
        isShare: false,
        unasked: textOf(frame.lang).overview.outcomes.notAsked,
      })
    case 'channel-rows':
      return channelRowsOption(dataset, frame)
    case 'channel-years':
      return channelYearsOption(dataset, frame)
    case null:
      return null
  }
}
