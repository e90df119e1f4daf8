import { countDistinct, eq, isNotNull } from 'drizzle-orm'
import { ancestorCode, type Region } from '#lib/model/region'
import type { Database } from '../client.ts'
import { agencies, regions, reports } from '../schema.ts'

/** Every region, by code. */
export async function allRegions(db: Database): Promise<Region[]> {
  return db
    .select({ code: regions.code, name: regions.name, level: regions.level, parent: regions.parent })
    .from(regions)
    .orderBy(regions.code)
}

/** A region, or null when its code is not known. */
export async function regionByCode(db: Database, code: string): Promise<Region | null> {
  const [row] = await db
    .select({ code: regions.code, name: regions.name, level: regions.level, parent: regions.parent })
    .from(regions)
    .where(eq(regions.code, code))
  return row ?? null
}

/** Regions with reports of their own or in them, by code, with how many; what a filter can usefully offer. */
export async function regionsWithReports(db: Database): Promise<(Region & { reports: number })[]> {
  const counts = await db
    .select({ code: agencies.regionCode, reports: countDistinct(reports.key) })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(isNotNull(agencies.regionCode))
    .groupBy(agencies.regionCode)
  const total = new Map<string, number>()
  for (const { code, reports } of counts) {
    if (code === null) continue
    for (const outer of new Set([code, ancestorCode(code, 'prefecture'), ancestorCode(code, 'province')]))
      total.set(outer, (total.get(outer) ?? 0) + reports)
  }
  return (await allRegions(db)).flatMap((region) => {
    const count = total.get(region.code)
    return count === undefined ? [] : [{ ...region, reports: count }]
  })
}
