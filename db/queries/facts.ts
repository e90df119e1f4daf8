import { and, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { reportId } from '#lib/model/agency'
import { formInForce, type FormId } from '#lib/model/form'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { agencies, observations, readings, reports } from '../schema.ts'
import { agencyFilter, documentFilter, originFilter } from './filter.ts'
import { datasetRevision } from './revisions.ts'

/**
 * What a dataset is built from: every report of the view's agencies in any year, by region, agency and year, and what
 * the reports say of the given indicators (applicant 总计). The form of a transcribed report is taken to be the one in force.
 */
export async function factsForView(db: Database, view: View, indicators: readonly string[]) {
  const held = await reportsHeld(db, view)
  const ids = new Map(held.map(({ key, report }) => [key, report.reportId]))
  const isOfView = ofAgencies(db, view)
  return {
    revision: (await datasetRevision(db)) ?? '',
    reports: held.map(({ report }) => report),
    observations: await stated(db, view, indicators, ids, isOfView?.(observations.reportKey)),
    alternatives: await rivals(db, indicators, ids, isOfView?.(readings.reportKey)),
  }
}

/** The agencies are read apart from their reports: each has a dozen, and a row is dear. */
async function reportsHeld(db: Database, view: View) {
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
  const found = await db
    .select({
      key: reports.key,
      agencyId: reports.agencyId,
      year: reports.year,
      form: reports.form,
      hasDocument: sql<number>`${reports.sha256} is not null`,
    })
    .from(reports)
    .where(and(agencyIds(db, view), documentFilter(view.source)))
    .orderBy(reports.agencyId, reports.year)
  const byAgency = Map.groupBy(found, (report) => report.agencyId)
  return bodies.flatMap((body) =>
    (byAgency.get(body.agencyId) ?? []).map(({ key, year, form, hasDocument }) => ({
      key,
      report: {
        reportId: reportId(body.agencyId, year),
        ...body,
        year,
        form: form ?? formInForce(year) ?? ('none' as FormId),
        hasDocument: Boolean(hasDocument),
      },
    })),
  )
}

async function stated(
  db: Database,
  view: View,
  indicators: readonly string[],
  ids: ReadonlyMap<number, string>,
  isOfView: SQL | undefined,
) {
  const rows = await db
    .select({
      key: observations.reportKey,
      indicator: observations.indicator,
      value: observations.value,
      status: observations.status,
      check: observations.check,
      disagrees: observations.disagrees,
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
        isOfView,
      ),
    )
  return rows.flatMap(({ key, disagrees, check, ...observation }) => {
    const id = ids.get(key)
    return id === undefined
      ? []
      : [{ ...observation, check: disagrees ? ('conflict' as const) : check, reportId: id }]
  })
}

/** Other values that a report states for the same year; of a report whose accepted value is another. */
async function rivals(
  db: Database,
  indicators: readonly string[],
  ids: ReadonlyMap<number, string>,
  isOfView: SQL | undefined,
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
        isNull(readings.year),
        isNotNull(readings.value),
        ne(readings.value, observations.value),
        isOfView,
      ),
    )
    .orderBy(readings.key)
  return rows.flatMap(({ key, indicator, value, note }) => {
    const id = ids.get(key)
    return id === undefined || value === null ? [] : [{ reportId: id, indicator, value, note }]
  })
}

/** Narrows reports to the agencies of a view; undefined where it takes all, so that no list is made for nothing. */
function agencyIds(db: Database, view: View): SQL | undefined {
  const filter = agencyFilter(view)
  if (filter === undefined) return undefined
  return inArray(reports.agencyId, db.select({ id: agencies.id }).from(agencies).where(filter))
}

function ofAgencies(db: Database, view: View) {
  const filter = agencyIds(db, view)
  if (filter === undefined) return undefined
  return (reportKey: typeof observations.reportKey | typeof readings.reportKey) =>
    inArray(reportKey, db.select({ key: reports.key }).from(reports).where(filter))
}
