import { and, asc, gte, isNull, lte, or } from 'drizzle-orm'
import { refusalOf, refusalSchema, type Refusal } from '#lib/model/refusal/refusals'
import { sectorOf } from '#lib/model/sector'
import type { Database } from '../client.ts'
import { isInside } from '../expressions.ts'
import { refusals } from '../schema.ts'

/** What a load refused and why, with the region, year and agency that it tells; null where it does not. */
export interface RefusalRow {
  source: string
  place: string
  reason: Refusal
  regionCode: string | null
  year: number | null
  agency: string | null
}

/** Which refusals are asked for: in a division, of some years, of a sector. */
export interface RefusalsView {
  region?: string | undefined
  from?: number | undefined
  to?: number | undefined
  sector?: string | undefined
}

/**
 * What was refused and not loaded since, by region, year and source. Those whose year is not known count in any years; those whose
 * region is not known only where no region is asked for; a sector is inferred from the agency's name, and without one is none.
 */
export async function refusalsForView(db: Database, view: RefusalsView): Promise<RefusalRow[]> {
  const { region, from, to, sector } = view
  const rows = await db
    .select({
      source: refusals.source,
      place: refusals.place,
      code: refusals.code,
      params: refusals.params,
      regionCode: refusals.regionCode,
      year: refusals.year,
      agency: refusals.agency,
    })
    .from(refusals)
    .where(
      and(
        region === undefined ? undefined : isInside(refusals.regionCode, [region]),
        from === undefined ? undefined : or(isNull(refusals.year), gte(refusals.year, from)),
        to === undefined ? undefined : or(isNull(refusals.year), lte(refusals.year, to)),
      ),
    )
    .orderBy(asc(refusals.regionCode), asc(refusals.year), asc(refusals.source), asc(refusals.key))
  const read = rows.map(({ code, params, ...row }) => ({ ...row, reason: readReason(code, params) }))
  return sector === undefined
    ? read
    : read.filter(({ agency }) => agency !== null && sectorOf(agency) === sector)
}

/** A reason as it is kept. One that the catalogue does not have, of a load by another version, is recognised by its code and parameters. */
function readReason(code: string, params: string): Refusal {
  const parsed = refusalSchema.safeParse({ code, params: JSON.parse(params) })
  return parsed.success ? parsed.data : refusalOf('other', { detail: `${code} ${params}` })
}
