import { readOnly } from '#db/queries/connection'
import { reportsForView, type ReportRow } from '#db/queries/reports'
import type { View } from '#lib/model/view'

/** Rows on a page of the list. */
const limit = 50

/** One page of the reports of a view, from 1; a page beyond the last is the last. */
export async function reportList(
  view: View,
  asked: number,
): Promise<{ rows: ReportRow[]; total: number; page: number; pages: number }> {
  const db = readOnly()
  if (db === null) return { rows: [], total: 0, page: 1, pages: 1 }
  const first = await reportsForView(db, view, { limit, offset: (asked - 1) * limit })
  const pages = Math.max(1, Math.ceil(first.total / limit))
  if (asked <= pages) return { ...first, page: asked, pages }
  return { ...(await reportsForView(db, view, { limit, offset: (pages - 1) * limit })), page: pages, pages }
}
