import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import type { Lang } from '#app/_text/text'

/** What a chart in its page is made from. */
export interface ChartProps {
  lang: Lang
  view: View
  dataset: Dataset
  size: 'full' | 'half'
  /** The only agency that the dataset is of. */
  agency?: string
}
