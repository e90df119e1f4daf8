import { sectorsWithAgencies } from '#db/queries/agencies'
import type { Database } from '#db/reading/reading'
import { regionsWithReports } from '#db/queries/regions'
import { yearRange } from '#db/queries/reports'

/** What there are reports of: regions by code, sectors with the largest first, years; `range` is null before the first load. */
export async function offered(db: Database) {
  const [regions, sectors, range] = await Promise.all([
    regionsWithReports(db),
    sectorsWithAgencies(db),
    yearRange(db),
  ])
  return { regions, sectors, range }
}
export type Offered = Awaited<ReturnType<typeof offered>>
