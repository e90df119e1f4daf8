import { and, asc, eq, gt, inArray, like, or } from 'drizzle-orm'
import type { Agency } from '#lib/model/agency'
import type { Region, RegionLevel } from '#lib/model/region'
import type { Database } from '../client.ts'
import { contains, isInside } from '../expressions.ts'
import { agencies, regions, reports } from '../schema.ts'
import { agencyFields } from './agencies.ts'
import { agencyFilter, type Slice } from './filter.ts'

/** What regions are chosen by: those named with all that lies in them, a level, part of the name or the start of the code. */
export interface RegionSlice {
  region: readonly string[]
  level?: RegionLevel | undefined
  q?: string | undefined
}

/** The next regions by code, after one. */
export async function regionsAfter(
  db: Database,
  { region, level, q }: RegionSlice,
  after: string,
  limit: number,
): Promise<Region[]> {
  return db
    .select({ code: regions.code, name: regions.name, level: regions.level, parent: regions.parent })
    .from(regions)
    .where(
      and(
        gt(regions.code, after),
        isInside(regions.code, region),
        level === undefined ? undefined : eq(regions.level, level),
        q === undefined
          ? undefined
          : or(contains(regions.name, q), /^\d+$/.test(q) ? like(regions.code, `${q}%`) : undefined),
      ),
    )
    .orderBy(asc(regions.code))
    .limit(limit)
}

/** The next agencies by id, after one, each with the years of its reports. */
export async function agenciesAfter(
  db: Database,
  slice: Slice & { scope?: Agency['scope'] | undefined },
  after: string,
  limit: number,
): Promise<(Agency & { years: number[] })[]> {
  const rows = await db
    .select(agencyFields)
    .from(agencies)
    .where(
      and(
        gt(agencies.id, after),
        agencyFilter(slice),
        slice.scope === undefined ? undefined : eq(agencies.scope, slice.scope),
      ),
    )
    .orderBy(asc(agencies.id))
    .limit(limit)
  const held = await db
    .select({ agencyId: reports.agencyId, year: reports.year })
    .from(reports)
    .where(
      inArray(
        reports.agencyId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(reports.agencyId), asc(reports.year))
  const years = new Map<string, number[]>()
  for (const { agencyId, year } of held) {
    const same = years.get(agencyId)
    if (same === undefined) years.set(agencyId, [year])
    else same.push(year)
  }
  return rows.map((row) => ({ ...row, years: years.get(row.id) ?? [] }))
}
