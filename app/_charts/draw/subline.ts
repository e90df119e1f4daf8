import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { scaleOf } from './scaleOf.ts'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf, type Lang } from '#app/_text/text'

/** What is counted, its unit, the filters and the axis, in one line. */
export function sublineOf(dataset: Dataset, view: View, lang: Lang): string {
  const text = textOf(lang)
  const unit = text.unit(dataset.unit)
  const { years } = dataset
  return text.join([
    text.chart.countedIn(chartTitle(dataset.spec, lang).counted, unit),
    text.chart.by[dataset.by],
    dataset.by === 'agency' ? '' : text.chart.stat[dataset.stat],
    years.length > 0 ? text.yearRange(years[0]!, years.at(-1)!) : '',
    view.sector ?? '',
    view.source === undefined ? '' : text.filters.sources[view.source],
    scaleOf(dataset, view).scale === 'log' ? text.chart.logNote : '',
  ])
}
