import type { Dataset } from '#lib/stats/dataset'
import { maxLines } from './chartOption.ts'

/** Whether a view shows the median, quartiles and extremes of each year, as its chart or table of more series than lines can tell apart does. */
export function showsSpread({ distribution, series }: Pick<Dataset, 'distribution' | 'series'>): boolean {
  return distribution.length > 0 && series.length > maxLines
}
