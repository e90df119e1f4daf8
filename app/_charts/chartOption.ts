import type { Dataset } from '#lib/stats/dataset'
import { channelRowsOption } from './channelRowsOption.ts'
import { channelYearsOption } from './channelYearsOption.ts'
import { distributionOption } from './distributionOption.ts'
import type { Drawing, Frame } from './frame.ts'
import { linesOption } from './linesOption.ts'
import { plottedValues } from './plotted.ts'
import { maxRows, reportRows } from './reportRows.ts'
import { valueRowsOption } from './valueRowsOption.ts'

/** How a dataset is drawn: lines, the spread by year, a row per report, or sums by year. Null when nothing is stated. */
export type ChartForm = 'lines' | 'distribution' | 'value-rows' | 'channel-rows' | 'channel-years'

/** The most series that are told apart by colour and shape. */
export const maxLines = 8

/** The form that reads best for a dataset; null when there is nothing to draw. */
export function chartForm(dataset: Dataset): ChartForm | null {
  if (dataset.indicators.every((indicator) => plottedValues(dataset, indicator).length === 0)) return null
  const isFew = reportRows(dataset).length <= maxRows
  if (dataset.chart === 'channels') return isFew ? 'channel-rows' : 'channel-years'
  const indicator = dataset.indicators[0]!
  if (dataset.chart === 'applications' && isFew) return 'value-rows'
  if (plottedValues(dataset, indicator).length === 0) return null
  return dataset.series.length <= maxLines ? 'lines' : 'distribution'
}

/** The drawing of a dataset, or null when there is nothing to draw. */
export function chartOption(dataset: Dataset, frame: Frame): Drawing | null {
  const indicator = dataset.indicators[0]!
  switch (chartForm(dataset)) {
    case 'lines':
      return linesOption(dataset, indicator, frame)
    case 'distribution':
      return distributionOption(dataset, indicator, frame)
    case 'value-rows':
      return valueRowsOption(dataset, indicator, frame)
    case 'channel-rows':
      return channelRowsOption(dataset, frame)
    case 'channel-years':
      return channelYearsOption(dataset, frame)
    case null:
      return null
  }
}
