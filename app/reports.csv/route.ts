import { reportsSchema } from '#lib/model/listViews'
import { csvFile } from '#app/_serve/csvFile'
import { served } from '#app/_serve/served'
import { reportColumns } from '#app/_report/reportColumns'
import { reportBatches } from '#app/_report/reportList'

/** Every report of the list, with the same query as its page. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) =>
  csvFile(request, {
    file: 'reports.csv',
    title: { zh: '报告', en: 'Reports' },
    schema: reportsSchema,
    columns: reportColumns,
    batches: reportBatches,
  }),
)
