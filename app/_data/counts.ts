import { readOnly } from '#db/queries/connection'
import { countsForView } from '#db/queries/reports'
import type { View } from '#lib/model/view'

/** How many reports a view is about and how many findings they have; both zero before the first load. */
export async function viewCounts(view: View): Promise<{ reports: number; findings: number }> {
  const db = readOnly()
  if (db === null) return { reports: 0, findings: 0 }
  const { reports, findings } = await countsForView(db, view)
  return { reports, findings }
}
