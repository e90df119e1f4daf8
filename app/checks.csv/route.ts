import { checksSchema } from '#lib/model/listViews'
import { checkColumns } from '#app/_checks/checkColumns'
import { checkBatches } from '#app/_checks/checkList'
import { csvFile } from '#app/_serve/csvFile'

/** Every finding of the list, with the same query as its page. Dynamic: it reads the query. */
export function GET(request: Request): Promise<Response> {
  return csvFile(request, {
    file: 'checks.csv',
    title: { zh: '核查提示', en: 'Findings' },
    schema: checksSchema,
    columns: checkColumns,
    batches: checkBatches,
  })
}
