import type { View } from '#lib/model/view'
import { viewCounts as countsOf } from '#lib/stats/viewCounts'
import { snapshot } from '#app/_kept/snapshot'

/** How many reports a view is about and how many findings they have; both zero before the first load. */
export async function viewCounts(view: View): Promise<{ reports: number; findings: number }> {
  const found = await snapshot()
  if (found === null) return { reports: 0, findings: 0 }
  const { reports, findings } = countsOf(found.columns, view)
  return { reports, findings }
}
