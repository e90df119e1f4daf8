import type { Reading } from '#db/reading/reading'
import { countReports, reportKeys, reportRows, type ReportRow } from '#db/queries/reportList'
import type { ReportsView } from '#lib/model/listViews'
import { inBatches } from '#app/_serve/inBatches'
import { pageOf, pageSize } from '#app/_site/pageOf'

/** One page of the reports of a view. */
export async function reportList(
  { db }: Reading,
  view: ReportsView,
): Promise<{ rows: ReportRow[]; total: number; page: number; pages: number }> {
  const total = await countReports(db, view)
  const { page, pages, offset } = pageOf(total, view.page)
  const rows = await reportRows(db, await reportKeys(db, view, { limit: pageSize, offset }))
  return { rows, total, page, pages }
}

/** Every report of a view, in its order, for the file. */
export async function* reportBatches(
  { db }: Reading,
  view: ReportsView,
): AsyncGenerator<readonly ReportRow[]> {
  yield* inBatches(await reportKeys(db, view), (keys) => reportRows(db, keys))
}
