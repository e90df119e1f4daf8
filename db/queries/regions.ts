import { countDistinct, eq, isNotNull } from 'drizzle-orm'
import { ancestorCode, levelOfCode, regionLevels, type Region } from '#lib/model/region'
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

/**
 * Regions with reports of their own or in them, with how many; what a filter can usefully offer. By name in the order of pinyin, each
 * followed by those that lie in it.
 */
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
  const all = await db
    .select({
      code: regions.code,
      name: regions.name,
      level: regions.level,
      parent: regions.parent,
      sortKey: regions.sortKey,
    })
    .from(regions)
    .orderBy(regions.code)
  const keys = new Map(all.map(({ code, sortKey }) => [code, sortKey]))
  const place = (code: string) =>
    regionLevels.slice(0, regionLevels.indexOf(levelOfCode(code)) + 1).map((level) => {
      const outer = ancestorCode(code, level)
      return `${keys.get(outer) ?? ''} ${outer}`
    })
  return all
    .flatMap(({ sortKey: _, ...region }) => {
      const count = total.get(region.code)
      return count === undefined ? [] : [{ ...region, reports: count, place: place(region.code) }]
    })
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ place: _, ...region }) => region)
}

/** Places are the keys of a region and of what it lies in, the widest first; one stands before those that lie in it. */
function comparePlaces(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return a.length - b.length
}
