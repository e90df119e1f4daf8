import type { View } from '#lib/model/view'
import type { Lang } from '#lib/model/words'
import type { Changes } from '#lib/stats/changes/changeRows'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import { chartChanges } from '#app/_kept/chartChanges'
import { chartOf } from '#app/_kept/datasets'
import type { Snapshot } from '#app/_kept/readSnapshot'

/** A chart of a profile; `changes` where the view shows or counts them. */
export interface ProfileChart {
  dataset: Dataset
  changes?: Changes
}

/** The three charts of a view, of one agency if it is named. */
export async function profileCharts(
  found: Snapshot,
  view: View,
  lang: Lang,
  agency?: string,
): Promise<ProfileChart[]> {
  const made = await Promise.all(overviewSpecs.map((spec) => chartOf(found, spec, view, { agency, lang })))
  return made.map((chart, index) => ({
    dataset: chart.dataset,
    // As on the overview, the first chart leads to who states less; of a single agency its heading says so.
    ...(view.show === 'change' || (index === 0 && agency === undefined)
      ? { changes: chartChanges(chart, view) }
      : {}),
  }))
}
