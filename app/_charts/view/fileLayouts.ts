import type { TableLayout } from '#lib/model/chartFile'
import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { showsSpread } from '#app/_charts/draw/forms/showsSpread'

/** A layout of a chart's CSV and workbook other than the usual, which is long, with all rows, and with statistics where the view shows them. */
export interface FileLayout {
  id: 'wide' | 'reported' | 'wideReported' | 'withStatistics' | 'withoutStatistics'
  layout: Partial<TableLayout>
}

/** Quartiles of fewer series tell nothing that the figures do not. */
const leastSpread = 3

/**
 * The other layouts that the files of a chart can have, in the order of a menu: only those whose file differs. None of a year against the one
 * before, which has one layout.
 */
export function fileLayouts(
  dataset: Pick<Dataset, 'years' | 'series' | 'distribution' | 'tally'>,
  { show }: Pick<View, 'show'>,
): FileLayout[] {
  if (show === 'change' || dataset.series.length === 0) return []
  const { years, series, distribution, tally } = dataset
  const hasYears = years.length > 1
  const hasGaps = tally.reportRows < series.length * years.length
  const spread = showsSpread(dataset)
  const all: (FileLayout | false)[] = [
    hasYears && { id: 'wide', layout: { layout: 'wide' } },
    hasGaps && { id: 'reported', layout: { rows: 'reported' } },
    hasYears && hasGaps && { id: 'wideReported', layout: { layout: 'wide', rows: 'reported' } },
    series.length >= leastSpread &&
      distribution.length > 0 &&
      (spread
        ? { id: 'withoutStatistics', layout: { statistics: '0' } }
        : { id: 'withStatistics', layout: { statistics: '1' } }),
  ]
  return all.filter((one) => one !== false)
}
