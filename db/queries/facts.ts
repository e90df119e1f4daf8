import { and, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { reportId, type Scope } from '#lib/model/agency'
import { formInForce, type FormId } from '#lib/model/form'
import type { Check, SourceClass, Status } from '#lib/model/status'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { agencies, observations, readings, reports } from '../schema.ts'
import { agencyFilter, documentFilter, originFilter } from './filter.ts'
import { datasetRevision } from './revisions.ts'

/** Up to so many agencies their rows are looked up one by one; more are cheaper to pick out of one pass over all. */
const FEW_AGENCIES = 400

/**
 * What a dataset is built from: every report of the view's agencies in any year, by region, agency and year, and what
 * the reports say of the given indicators (applicant 总计). The form of a transcribed report is taken to be the one in force.
 */
export async function factsForView(
  db: Database,
  view: View & { agency?: string },
  indicators: readonly string[],
) {
  const bodies = await db
    .select({
      agencyId: agencies.id,
      agency: agencies.name,
      regionCode: agencies.regionCode,
      sector: agencies.sector,
      scope: agencies.scope,
    })
    .from(agencies)
    .where(agencyFilter(view))
    .orderBy(agencies.regionCode, agencies.id)
  const few = bodies.length > FEW_AGENCIES ? undefined : agencyIds(db, view)
  const held = await reportsHeld(db, view, bodies, few)
  const ids = new Map(held.map(({ key, report }) => [key, report.reportId]))
  const fewReports = few && db.select({ key: reports.key }).from(reports).where(few)
  return {
    revision: (await datasetRevision(db)) ?? '',
    reports: held.map(({ report }) => report),
    observations: await stated(
      db,
      view,
      indicators,
      ids,
      fewReports && inArray(observations.reportKey, fewReports),
    ),
    alternatives: await rivals(db, indicators, ids, fewReports && inArray(readings.reportKey, fewReports)),
  }
}

/** Narrows reports to the agencies of a view; undefined where it takes all. */
function agencyIds(db: Database, view: View): SQL | undefined {
  const filter = agencyFilter(view)
  return filter && inArray(reports.agencyId, db.select({ id: agencies.id }).from(agencies).where(filter))
}

interface Body {
  agencyId: string
  agency: string
  regionCode: string | null
  sector: string | null
  scope: Scope
}

// Tens of thousands of rows are taken as `values`: naming each column of each row costs more than reading it.

async function reportsHeld(db: Database, view: View, bodies: readonly Body[], few: SQL | undefined) {
  const found = (await db
    .select({
      key: reports.key,
      agencyId: reports.agencyId,
      year: reports.year,
      form: reports.form,
      hasDocument: sql`${reports.sha256} is not null`,
    })
    .from(reports)
    .where(and(few, documentFilter(view.source)))
    .orderBy(reports.agencyId, reports.year)
    .values()) as [number, string, number, FormId | null, unknown][]
  const byAgency = new Map<string, typeof found>()
  for (const report of found) {
    const same = byAgency.get(report[1])
    if (same === undefined) byAgency.set(report[1], [report])
    else same.push(report)
  }
  return bodies.flatMap((body) =>
    (byAgency.get(body.agencyId) ?? []).map(([key, , year, form, hasDocument]) => ({
      key,
      report: {
        reportId: reportId(body.agencyId, year),
        agencyId: body.agencyId,
        agency: body.agency,
        regionCode: body.regionCode,
        sector: body.sector,
        scope: body.scope,
        year,
        form: form ?? formInForce(year) ?? ('none' as const),
        hasDocument: Boolean(hasDocument),
      },
    })),
  )
}

type StatedRow = [number, string, number | null, Status, Check, unknown, SourceClass | null, string | null, string | null] // prettier-ignore

async function stated(
  db: Database,
  view: View,
  indicators: readonly string[],
  ids: ReadonlyMap<number, string>,
  isOfFew: SQL | undefined,
) {
  const rows = (await db
    .select({
      key: observations.reportKey,
      indicator: observations.indicator,
      value: observations.value,
      status: observations.status,
      check: observations.check,
      disagrees: sql`${observations.disagrees} or ${observations.yearConflict}`,
      sourceClass: observations.sourceClass,
      note: observations.note,
      sourceUrl: observations.sourceUrl,
    })
    .from(observations)
    .where(
      and(
        inArray(observations.indicator, [...indicators]),
        eq(observations.applicant, 'total'),
        originFilter(view.source),
        isOfFew,
      ),
    )
    .values()) as StatedRow[]
  return rows.flatMap(([key, indicator, value, status, check, disagrees, sourceClass, note, sourceUrl]) => {
    const reportId = ids.get(key)
    if (reportId === undefined) return []
    return [{ reportId, indicator, value, status, check: disagrees ? ('conflict' as const) : check, sourceClass, note, sourceUrl }] // prettier-ignore
  })
}

/** Other values that a report states for the same year; of a report whose accepted value is another. */
async function rivals(
  db: Database,
  indicators: readonly string[],
  ids: ReadonlyMap<number, string>,
  isOfFew: SQL | undefined,
) {
  const rows = await db
    .select({
      key: readings.reportKey,
      indicator: readings.indicator,
      value: readings.value,
      note: readings.note,
    })
    .from(readings)
    .innerJoin(
      observations,
      and(
        eq(observations.reportKey, readings.reportKey),
        eq(observations.indicator, readings.indicator),
        eq(observations.applicant, readings.applicant),
        eq(observations.accepted, true),
      ),
    )
    .where(
      and(
        inArray(readings.indicator, [...indicators]),
        eq(readings.applicant, 'total'),
        isNull(readings.exclusion),
        isNotNull(readings.value),
        ne(readings.value, observations.value),
        isOfFew,
      ),
    )
    .orderBy(readings.key)
  return rows.flatMap(({ key, indicator, value, note }) => {
    const id = ids.get(key)
    return id === undefined || value === null ? [] : [{ reportId: id, indicator, value, note }]
  })
}
