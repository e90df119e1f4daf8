import { reportsSchema } from '#lib/model/listViews'
import { csvFile } from '#app/_serve/csvFile'
import { reportColumns } from '#app/_report/reportColumns'
import { reportBatches } from '#app/_report/reportList'

/** Every report of the list, with the same query as its page. Dynamic: it reads the query. */
export function GET(request: Request): Promise<Response> {
  return csvFile(request, {
    file: 'reports.csv',
    title: { zh: '报告', en: 'Reports' },
    schema: reportsSchema,
    columns: reportColumns,
    batches: reportBatches,
  })
}
