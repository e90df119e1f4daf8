import { allAgencies, observationBatches, reportBatches, rivalBatches } from '#db/queries/columns'
import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { allRegions } from '#db/queries/regions'
import { forms } from '#lib/model/form'
import type { Indicator } from '#lib/model/indicator'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import { regionNames, type RegionNames } from '#lib/stats/regionNames'
import { offered, type Offered } from './offered.ts'

/** What charts, their files and the overview are made from, all of it of one data revision. */
export interface Snapshot {
  columns: Columns
  names: RegionNames
  catalogue: readonly Indicator[]
  offered: Offered
  /** The day of the load, as 2026-01-02 (UTC); null before the first. */
  day: string | null
}

/** Reads a snapshot in batches, with turns for others in between. */
export async function readSnapshot({
  db,
  revision,
  day,
}: Pick<Reading, 'db' | 'revision' | 'day'>): Promise<Snapshot> {
  const indicators = [...new Set(overviewSpecs.flatMap(({ indicators }) => indicators))]
  const reports = []
  for await (const batch of reportBatches(db)) {
    reports.push(...batch)
    await turn()
  }
  const catalogue = await allIndicators(db)
  const builder = new ColumnsBuilder(
    revision,
    await allAgencies(db),
    reports,
    // What is not in the catalogue is taken to be asked for.
    indicators.map((id) => catalogue.find((one) => one.id === id) ?? { id, forms }),
  )
  for (const indicator of indicators)
    for await (const batch of observationBatches(db, indicator)) {
      for (const one of batch) builder.add(one)
      await turn()
    }
  for await (const batch of rivalBatches(db, indicators)) {
    for (const one of batch) builder.addAlternative(one)
    await turn()
  }
  return {
    columns: builder.finish(),
    names: regionNames(await allRegions(db)),
    catalogue,
    offered: await offered(db),
    day,
  }
}

/** Lets other requests have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
