import { checksSchema } from '#lib/model/listViews'
import { checkColumns } from '#app/_checks/checkColumns'
import { checkBatches } from '#app/_checks/checkList'
import { csvFile } from '#app/_serve/csvFile'
import { served } from '#app/_serve/served'

/** Every finding of the list, with the same query as its page. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) =>
  csvFile(request, {
    file: 'checks.csv',
    title: { zh: '核查提示', en: 'Findings' },
    schema: checksSchema,
    columns: checkColumns,
    batches: checkBatches,
  }),
)
