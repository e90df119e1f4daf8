import type { Database } from '../client.ts'
import { agencies, reports } from '../schema.ts'

/** Every agency with the years of its reports, ascending, by region and name: what a search looks through. */
export async function agenciesWithYears(db: Database) {
  const [bodies, held] = await Promise.all([
    db
      .select({ id: agencies.id, name: agencies.name, regionCode: agencies.regionCode })
      .from(agencies)
      .orderBy(agencies.regionCode, agencies.name),
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
