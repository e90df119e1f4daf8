import { coverageFacts } from '#db/queries/coverage'
import { readOnly, type Database } from '#db/queries/connection'
import { yearRange } from '#db/queries/reports'
import { datasetRevision } from '#db/queries/revisions'
import { coverageSchema, type CoverageView } from '#lib/model/listViews'
import { queryOf } from '#lib/model/parseQuery'
import { coverageGrid, type CoverageGrid } from '#lib/stats/coverageGrid'
import { Lru } from './lru.ts'

const grids = new Lru<Promise<CoverageGrid>>(50)

/** Who reported when in a view, made once per data revision; without years before the first load. */
export async function coverage(view: CoverageView): Promise<CoverageGrid> {
  const db = readOnly()
  if (db === null) return coverageGrid({ agencies: [], reports: [] }, view.region ?? null, [])
  const key = `${await datasetRevision(db)} ${queryOf(coverageSchema, view)}`
  const grid = grids.get(key, () => build(db, view))
  // A failed query must not be kept.
  grid.catch(() => grids.delete(key))
  return grid
}

async function build(db: Database, view: CoverageView): Promise<CoverageGrid> {
  const { region, from, to, sector } = view
  const [facts, range] = await Promise.all([
    coverageFacts(db, { region: region === undefined ? [] : [region], from, to, sector }),
    yearRange(db),
  ])
  const first = from ?? range?.first ?? 0
  const last = to ?? range?.last ?? -1
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return coverageGrid(facts, region ?? null, years)
}
