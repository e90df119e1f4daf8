import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from './forms/chartOption.ts'
import { drawnExtremes, isWide } from './plotted.ts'

/** A spread starts logarithmic where the largest value is more than this many times the median of the last year with figures. */
const unreadable = 50

/**
 * The axis a chart is drawn with, and whether the reader is offered the other: only where the largest value is over fifty times the smallest.
 * It is linear unless asked for; only the spread of many series starts logarithmic where the median of the last year would lie in the lowest
 * fiftieth of a linear axis, so that half of the series could not be told apart.
 */
export function scaleOf(
  dataset: Dataset,
  view: Pick<View, 'scale'> & Partial<Pick<View, 'draw'>>,
): { scale: 'linear' | 'log'; isOffered: boolean } {
  const form = chartForm(dataset, view.draw)
  const isSpread = form === 'distribution' || form === 'multiples'
  const isOffered = (form === 'lines' || form === 'dots' || isSpread) && isWide(drawnExtremes(dataset))
  if (!isOffered) return { scale: 'linear', isOffered }
  const median = dataset.distribution.at(-1)?.median ?? Infinity
  const isUnreadable = isSpread && dataset.tally.drawn[0]!.most > unreadable * median
  return { scale: view.scale ?? (isUnreadable ? 'log' : 'linear'), isOffered }
}
