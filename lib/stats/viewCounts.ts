import type { View } from '#lib/model/view'
import type { Columns } from './columns.ts'
import { eachHeld, isAsked } from './selection.ts'

/** How many reports a view is about, of how many agencies, and how many findings above a note they have. */
export function viewCounts(
  columns: Columns,
  view: View,
): { reports: number; agencies: number; findings: number } {
  const counts = { reports: 0, agencies: 0, findings: 0 }
  for (let place = 0; place < columns.agencies.length; place++) {
    if (!isAsked(columns, view, place)) continue
    const before = counts.reports
    eachHeld(columns, view, place, (row) => {
      counts.reports++
      counts.findings += columns.findings[row]!
    })
    if (counts.reports > before) counts.agencies++
  }
  return counts
}
