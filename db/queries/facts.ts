import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { formInForce, type FormId } from '#lib/model/form'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { agencies, observations, readings, reports } from '../schema.ts'
import { originFilter, reportFilter } from './filter.ts'
import { datasetRevision } from './revisions.ts'

/**
 * What a dataset is built from: every report of the view's agencies in any year, and what the reports say of the given
 * indicators (applicant 总计). The form of a transcribed report is taken to be the one in force.
 */
export async function factsForView(db: Database, view: View, indicators: readonly string[]) {
  const found = await db
    .select({
      key: reports.key,
      reportId: reports.id,
      agencyId: agencies.id,
      agency: agencies.name,
      regionCode: agencies.regionCode,
      sector: agencies.sector,
      scope: agencies.scope,
      year: reports.year,
      form: reports.form,
      sha256: reports.sha256,
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(reportFilter(view, { years: false }))
    .orderBy(agencies.regionCode, agencies.id, reports.year)
  const ids = new Map(found.map((report) => [report.key, report.reportId]))
  const said = await db
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
      ),
    )
  const rivals = await db
    .select({
      key: readings.reportKey,
      indicator: readings.indicator,
      value: readings.value,
      note: readings.note,
      accepted: observations.value,
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
        ne(readings.value, observations.value),
      ),
    )
  return {
    revision: (await datasetRevision(db)) ?? '',
    reports: found.map(({ key: _, sha256, form, ...report }) => ({
      ...report,
      form: form ?? formInForce(report.year) ?? ('none' as FormId),
      hasDocument: sha256 !== null,
    })),
    observations: said.flatMap(({ key, disagrees, check, ...observation }) => {
      const reportId = ids.get(key)
      return reportId === undefined
        ? []
        : [{ ...observation, check: disagrees ? ('conflict' as const) : check, reportId }]
    }),
    alternatives: rivals.flatMap(({ key, indicator, value, note }) => {
      const reportId = ids.get(key)
      return reportId === undefined || value === null ? [] : [{ reportId, indicator, value, note }]
    }),
  }
}
