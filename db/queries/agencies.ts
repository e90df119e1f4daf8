import { count, eq, isNotNull } from 'drizzle-orm'
import type { Agency } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import type { Database } from '../client.ts'
import { agencies, regions, reports } from '../schema.ts'

/** The columns that make an `Agency`. */
export const agencyFields = {
  id: agencies.id,
  name: agencies.name,
  regionCode: agencies.regionCode,
  sector: agencies.sector,
  scope: agencies.scope,
}

/** Of a joined row: whose it is. The region's name is null where the code is not in the list, or not told. */
export const whoseFields = {
  agencyId: agencies.id,
  agency: agencies.name,
  regionCode: agencies.regionCode,
  region: regions.name,
}

/** Sectors that have agencies, with how many, the largest first. */
export async function sectorsWithAgencies(db: Database): Promise<{ sector: string; agencies: number }[]> {
  const rows = await db
    .select({ sector: agencies.sector, agencies: count() })
    .from(agencies)
    .where(isNotNull(agencies.sector))
    .groupBy(agencies.sector)
  return rows
    .flatMap(({ sector, agencies }) => (sector === null ? [] : [{ sector, agencies }]))
    .sort((a, b) => b.agencies - a.agencies || (a.sector < b.sector ? -1 : 1))
}

/** An agency, or null when there is none with the id. */
export async function agencyById(db: Database, id: string): Promise<Agency | null> {
  const [row] = await db.select(agencyFields).from(agencies).where(eq(agencies.id, id))
  return row ?? null
}

/** The years that an agency has reports for, ascending, with the reports' ids. */
export async function yearsOfAgency(
  db: Database,
  id: string,
): Promise<{ year: number; reportId: string; form: FormId | null }[]> {
  return db
    .select({ year: reports.year, reportId: reports.id, form: reports.form })
    .from(reports)
    .where(eq(reports.agencyId, id))
    .orderBy(reports.year)
}
