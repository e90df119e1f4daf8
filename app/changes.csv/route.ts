import { changesSchema } from '#lib/model/history/revisionViews'
import { changeColumns } from '#app/_changes/changeColumns'
import { changeBatches, changeErrors } from '#app/_changes/changeList'
import { csvFile } from '#app/_serve/csvFile'
import { served } from '#app/_serve/served'

/** Every change between two revisions, with the same query as its page. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) =>
  csvFile(request, {
    file: 'changes.csv',
    title: { zh: '版本之间的变动', en: 'Changes between revisions' },
    schema: changesSchema,
    columns: changeColumns,
    batches: changeBatches,
    errorsOf: changeErrors,
  }),
)
