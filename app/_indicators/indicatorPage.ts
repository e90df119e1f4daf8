import type { Reading } from '#db/reading/reading'
import type { View } from '#lib/model/view'
import { figuresErrors, indicatorSpec, type Figures } from '#lib/stats/indicators/indicatorSpec'
import type { Changes } from '#lib/stats/changes/changeRows'
import { chartChanges } from '#app/_kept/chartChanges'
import { chartOf } from '#app/_kept/datasets'
import { columnsFor } from '#app/_kept/indicatorColumns'
import { indicatorShares } from '#app/_kept/indicatorShares'
import { snapshotOf } from '#app/_kept/snapshot'

/** What the page of an indicator shows, of one revision; null where there is no such indicator, or it has no such figures. */
export async function indicatorPage(read: Reading, id: string, view: View, figures: Figures) {
  const found = await snapshotOf(read)
  const { catalogue } = found
  const indicator = catalogue.find((one) => one.id === id)
  if (indicator === undefined || figuresErrors(catalogue, indicator, figures).length > 0) return null
  const spec = indicatorSpec(catalogue, indicator, figures)
  const made = await chartOf(found, spec, view, { columns: await columnsFor(read, found, spec) })
  const share = (await indicatorShares(read)).find((one) => one.indicator.id === id)
  const changes: Changes = chartChanges(made, view)
  return { found, catalogue, indicator, spec, dataset: made.dataset, changes, share }
}
