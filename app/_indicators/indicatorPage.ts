import type { Reading } from '#db/reading/reading'
import type { View } from '#lib/model/view'
import type { Lang } from '#lib/model/words'
import type { Figures } from '#lib/stats/indicators/indicatorSpec'
import { indicatorChart } from '#app/_kept/askedChart'
import { chartChanges } from '#app/_kept/chartChanges'
import { chartOf } from '#app/_kept/datasets'
import { indicatorShares } from '#app/_kept/indicatorShares'

/** What the page of an indicator shows, of one revision; null where there is no such indicator, or it has no such figures. */
export async function indicatorPage(read: Reading, id: string, view: View, figures: Figures, lang: Lang) {
  const chart = await indicatorChart(read, id, figures)
  const share = (await indicatorShares(read)).find((one) => one.indicator.id === id)
  if (chart === null || chart.errors !== null || share === undefined) return null
  const { found, spec, columns } = chart
  const made = await chartOf(found, spec, view, { columns, lang })
  const changes = chartChanges(made, view)
  return { found, spec, dataset: made.dataset, changes, share }
}
