import { greatest, least } from '#lib/model/extremes'
import { LRUCache } from 'lru-cache'
import { coverageFacts } from '#db/queries/coverage'
import type { Reading } from '#db/reading/reading'
import { refusalsForView, type RefusalRow } from '#db/queries/refusals'
import { yearRange } from '#db/queries/reports'
import { shared } from '#db/shared'
import { coverageSchema, type CoverageView } from '#lib/model/listViews'
import { queryOf } from '#lib/model/parseQuery'
import { kindOfRefusal } from '#lib/model/refusal/refusals'
import { coverageGrid, type CoverageGrid } from '#lib/stats/coverageGrid'
import { promiseKept } from '#app/_kept/promiseKept'

/** The grid of a view, and what was refused in it: that which has no place in the grid first. */
export interface Coverage {
  grid: CoverageGrid
  refusals: readonly RefusalRow[]
}

/** What a grid is made of; search, order and page only choose among its rows. */
type GridView = Pick<CoverageView, 'region'> & Partial<Pick<CoverageView, 'from' | 'to' | 'sector'>>

const grids = shared('coverage', () => new LRUCache<string, Promise<Coverage>>({ max: 50 }))

/** Who reported when in a view, made once per data revision; without years before the first load. */
export function coverage(read: Reading, view: GridView): Promise<Coverage> {
  const { region, from, to, sector } = view
  const key = `${read.revision} ${queryOf(coverageSchema, { region, from, to, sector })}`
  return promiseKept(grids, key, () => read.stay(() => build(read, view)))
}

async function build({ db }: Reading, view: GridView): Promise<Coverage> {
  const { region, from, to, sector } = view
  const [facts, range, refused] = await Promise.all([
    coverageFacts(db, { region: region === undefined ? [] : [region], from, to, sector }),
    yearRange(db),
    refusalsForView(db, view),
  ])
  const placed = refused.flatMap(({ regionCode, year, agency, reason }) => {
    if (regionCode === null || year === null) return []
    const place = facts.agencies.findIndex((one) => one.regionCode === regionCode && one.name === agency)
    return [{ regionCode, year, agency: place === -1 ? null : place, kind: kindOfRefusal(reason) }]
  })
  const all = [...placed.map(({ year }) => year), ...(range === null ? [] : [range.first, range.last])]
  const first = from ?? least(all)
  const last = to ?? greatest(all)
  const years = Array.from(
    { length: Number.isFinite(last - first) ? Math.max(0, last - first + 1) : 0 },
    (_, place) => first + place,
  )
  const isPlaced = (one: RefusalRow) => one.regionCode !== null && one.year !== null
  return {
    grid: coverageGrid({ ...facts, refusals: placed }, region ?? null, years),
    refusals: [...refused.filter((one) => !isPlaced(one)), ...refused.filter(isPlaced)],
  }
}
