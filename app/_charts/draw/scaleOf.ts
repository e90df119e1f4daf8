import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from './forms/chartOption.ts'
import { drawnExtremes, isWide } from './plotted.ts'

/**
 * The axis a chart is drawn with, and whether the reader is offered the other: only where the largest value is over fifty
 * times the smallest. A spread of many series then starts logarithmic, because a linear axis would press it flat.
 */
export function scaleOf(
  dataset: Dataset,
  view: Pick<View, 'scale'> & Partial<Pick<View, 'draw'>>,
): { scale: 'linear' | 'log'; isOffered: boolean } {
  const form = chartForm(dataset, view.draw)
  const isOffered =
    (form === 'lines' || form === 'distribution' || form === 'multiples') && isWide(drawnExtremes(dataset))
  if (!isOffered) return { scale: 'linear', isOffered }
  return { scale: view.scale ?? (form === 'lines' ? 'linear' : 'log'), isOffered }
}
