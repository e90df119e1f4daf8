import type { Reading } from '#db/reading/reading'
import { coverageSchema, type CoverageView } from '#lib/model/listViews'
import { coverage } from '#app/_coverage/coverage'
import { coverageRows } from '#app/_coverage/coverageRows'
import { coverageColumns, type CoverageLine } from '#app/_coverage/coverageColumns'
import { csvFile } from '#app/_serve/csvFile'
import { served } from '#app/_serve/served'
import { places } from '#app/_kept/places'

/** Every cell of the grid, with the same query as its page. Dynamic: it reads the query. */
export const { GET, HEAD } = served((request) =>
  csvFile(request, {
    file: 'coverage.csv',
    title: { zh: '覆盖', en: 'Coverage' },
    schema: coverageSchema,
    columns: coverageColumns,
    batches: lines,
  }),
)

async function* lines(read: Reading, view: CoverageView): AsyncGenerator<CoverageLine[]> {
  const [{ grid, refusals }, { longName, name: nameOf }] = await Promise.all([
    coverage(read, view),
    places(read),
  ])
  const name = view.region === undefined ? '' : longName(view.region)
  yield coverageRows(grid, view, nameOf).flatMap((row) =>
    row.cells.map((cell) => ({ row, cell, region: row.kind === 'region' ? longName(row.id) : name })),
  )
  yield refusals
    .filter(({ regionCode, year }) => regionCode === null || year === null)
    .map((refusal) => ({
      refusal,
      region: refusal.regionCode === null ? null : longName(refusal.regionCode),
    }))
}
