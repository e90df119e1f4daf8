import type { Reading } from '#db/reading/reading'
import { countsOfReports } from '#db/queries/countsOfReports'
import { reportsAfter, type WalkedReport } from '#db/queries/reportsInOrder'
import type { ApiReport } from '#lib/api/schemas'
import { places } from '#app/_kept/places'
import type { Collection } from '../collection.ts'
import { reportWalk, type PlacedRow } from '../reportWalk.ts'
import { whose } from '../whose.ts'

export const reports: Collection<'reports'> = {
  name: 'reports',
  keyParts: ['string', 'number'],
  keyNeeds: 2,
  batches: (read, query, after, want) =>
    reportWalk(read.db, query, after, { first: want, most: 500 }, (found) => rowsOf(read, found)),
  async item(read, id) {
    const [row] = await rowsOf(read, await reportsAfter(read.db, { region: [], report: id }, null, 1))
    return row?.row ?? null
  },
}

async function rowsOf(read: Reading, found: readonly WalkedReport[]): Promise<PlacedRow<ApiReport>[]> {
  const [names, { stated, findings }] = await Promise.all([
    places(read),
    countsOfReports(
      read.db,
      found.map(({ key }) => key),
    ),
  ])
  return found.map((report) => {
    const { key, id, form, title, sha256, sourceUrl } = report
    return {
      report,
      place: [],
      row: {
        id,
        ...whose(report, names),
        form,
        title,
        sha256,
        sourceUrl,
        textPath: sha256 === null ? null : `/reports/${id}/source`,
        stated: stated.get(key) ?? 0,
        findings: findings.get(key) ?? 0,
        path: `/reports/${id}`,
      },
    }
  })
}
