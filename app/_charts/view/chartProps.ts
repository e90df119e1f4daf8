import type { View } from '#lib/model/view'
import type { Changes } from '#lib/stats/changes/changeRows'
import type { Dataset } from '#lib/stats/dataset'
import type { ChartProfile } from '#app/_text/href'
import type { Lang } from '#app/_text/text'

/** What a chart in its page is made from. */
export interface ChartProps {
  lang: Lang
  view: View
  dataset: Dataset
  size: 'full' | 'half'
  /** A year against the one before; needed where the view shows it. */
  changes?: Changes
  /** The only agency that the dataset is of. */
  agency?: string
  /** The page of a region or an agency that it stands on; without it the overview or the page of its indicator. */
  profile?: ChartProfile
}

/** What the parts of a chart are made from. */
export interface PartProps extends ChartProps {
  /** The address of the chart in its page, with another state of the view where `over` says so. */
  here: (over: Partial<View>) => string
}
