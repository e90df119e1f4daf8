import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { allRegions } from '#db/queries/regions'
import type { Indicator } from '#lib/model/indicator'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import type { RegionNames } from '#lib/stats/regionNames'
import type { EnglishNames } from './englishNames.ts'
import { offered, type Offered } from './offered.ts'
import { placesOf } from './places.ts'
import { readColumns } from './readColumns.ts'

/** What charts, their files and the overview are made from, all of it of one data revision. */
export interface Snapshot {
  columns: Columns
  names: RegionNames
  english: EnglishNames
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
  const catalogue = await allIndicators(db)
  const { english, ...names } = placesOf(await allRegions(db))
  return {
    columns: await readColumns({ db, revision }, catalogue, indicators),
    names,
    english,
    catalogue,
    offered: await offered(db),
    day,
  }
}
