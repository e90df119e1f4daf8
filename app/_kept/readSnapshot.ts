import { allAgencies, observationBatches, reportBatches, rivalBatches } from '#db/queries/columns'
import type { Database } from '#db/queries/connection'
import { allRegions } from '#db/queries/regions'
import { datasetRevision } from '#db/queries/revisions'
import { chartIndicators } from '#lib/stats/chartIndicators'
import type { Columns } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import { regionNames, type RegionNames } from '#lib/stats/regionNames'

/** What charts are made from, of one data revision. */
export interface Snapshot {
  columns: Columns
  names: RegionNames
}

/** Reads a snapshot in batches, with turns for others in between, and again if a load came in between. */
export async function readSnapshot(db: Database): Promise<Snapshot> {
  for (;;) {
    const revision = (await datasetRevision(db)) ?? ''
    const made = await readOnce(db, revision)
    if (((await datasetRevision(db)) ?? '') === revision) return made
  }
}

async function readOnce(db: Database, revision: string): Promise<Snapshot> {
  const indicators = [...new Set(Object.values(chartIndicators).flatMap((chart) => chart.indicators))]
  const reports = []
  for await (const batch of reportBatches(db)) {
    reports.push(...batch)
    await turn()
  }
  const builder = new ColumnsBuilder(revision, await allAgencies(db), reports, indicators)
  for (const indicator of indicators)
    for await (const batch of observationBatches(db, indicator)) {
      for (const one of batch) builder.add(one)
      await turn()
    }
  for await (const batch of rivalBatches(db, indicators)) {
    for (const one of batch) builder.addAlternative(one)
    await turn()
  }
  return { columns: builder.finish(), names: regionNames(await allRegions(db)) }
}

/** Lets other requests have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
