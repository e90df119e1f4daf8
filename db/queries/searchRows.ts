import { eq } from 'drizzle-orm'
import type { Region } from '#lib/model/region'
import type { Database } from '../client.ts'
import { agencies, regions, reports } from '../schema.ts'

/** Every agency with the years of its reports, ascending, by region and name, both in the order of pinyin. */
export async function agenciesWithYears(db: Database) {
  const [bodies, held] = await Promise.all([
    db
      .select({ id: agencies.id, name: agencies.name, regionCode: agencies.regionCode })
      .from(agencies)
      .leftJoin(regions, eq(regions.code, agencies.regionCode))
      .orderBy(regions.sortKey, agencies.sortKey, agencies.id),
    db
      .select({ agency: reports.agencyId, year: reports.year })
      .from(reports)
      .orderBy(reports.agencyId, reports.year)
      .values(),
  ])
  const years = new Map<string, number[]>()
  for (const [agency, year] of held as [string, number][]) {
    const same = years.get(agency)
    if (same === undefined) years.set(agency, [year])
    else same.push(year)
  }
  return bodies.map((body) => ({ ...body, years: years.get(body.id) ?? [] }))
}

/** Every region by name, in the order of pinyin; of equal names by code. */
export async function regionsByName(db: Database): Promise<Region[]> {
  return db
    .select({ code: regions.code, name: regions.name, level: regions.level, parent: regions.parent })
    .from(regions)
    .orderBy(regions.sortKey, regions.code)
}
