import { and, asc, eq, exists, gt, gte, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { Scope } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import type { Database } from '../client.ts'
import { agencies, issues, observations, reports } from '../schema.ts'
import { reportFilter, type Slice } from './filter.ts'
import { findingChoice, type FindingChoice } from './findingsInOrder.ts'
import { observationChoice, type ObservationChoice } from './observationsInOrder.ts'

/** What reports are chosen by when they are walked through; the last two ask for reports that have any such row. */
export type WalkedSlice = Slice & {
  report?: string | undefined
  having?: ObservationChoice | undefined
  havingFinding?: FindingChoice | undefined
}

/** A report with whose it is. */
export interface WalkedReport {
  key: number
  id: string
  agencyId: string
  agency: string
  regionCode: string | null
  sector: string | null
  scope: Scope
  year: number
  form: FormId | null
  title: string | null
  sha256: string | null
  sourceUrl: string | null
}

/** A place in the order of reports; `isIncluded` where the report at it is still to come. */
export interface ReportPlace {
  agencyId: string
  year: number
  isIncluded: boolean
}

/**
 * The next reports of a slice by agency id and year, from a place on. The agencies stand outside in the join, so that the engine goes
 * along two indexes and sorts nothing; a join that is not crossed it would turn round.
 */
export async function reportsAfter(
  db: Database,
  slice: WalkedSlice,
  from: ReportPlace | null,
  limit: number,
): Promise<WalkedReport[]> {
  return db
    .select({
      key: reports.key,
      id: reports.id,
      agencyId: agencies.id,
      agency: agencies.name,
      regionCode: agencies.regionCode,
      sector: agencies.sector,
      scope: agencies.scope,
      year: reports.year,
      form: reports.form,
      title: reports.title,
      sha256: reports.sha256,
      sourceUrl: reports.sourceUrl,
    })
    .from(agencies)
    .crossJoin(reports)
    .where(
      and(
        eq(reports.agencyId, agencies.id),
        from === null ? undefined : placeFilter(from),
        reportFilter(slice),
        slice.report === undefined ? undefined : eq(reports.id, slice.report),
        slice.having === undefined ? undefined : observationExists(db, slice),
        slice.havingFinding === undefined ? undefined : findingExists(db, slice.havingFinding),
      ),
    )
    .orderBy(asc(agencies.id), asc(reports.year))
    .limit(limit)
}

function placeFilter({ agencyId, year, isIncluded }: ReportPlace): SQL | undefined {
  return and(
    gte(agencies.id, agencyId),
    or(gt(agencies.id, agencyId), isIncluded ? gte(reports.year, year) : gt(reports.year, year)),
  )
}

function observationExists(db: Database, slice: WalkedSlice): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(observations)
      .where(and(eq(observations.reportKey, reports.key), observationChoice(slice.having!, slice.source))),
  )
}

function findingExists(db: Database, choice: FindingChoice): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(issues)
      .where(and(eq(issues.reportKey, reports.key), findingChoice(choice))),
  )
}

/** The texts of some reports by key; null where only figures are held. */
export async function textsOf(
  db: Database,
  keys: readonly number[],
): Promise<ReadonlyMap<number, string | null>> {
  const rows = await db
    .select({ key: reports.key, text: reports.text })
    .from(reports)
    .where(inArray(reports.key, [...keys]))
  return new Map(rows.map(({ key, text }) => [key, text]))
}
