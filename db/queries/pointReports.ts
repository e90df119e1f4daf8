import { and, eq, inArray } from 'drizzle-orm'
import type { Applicant } from '#lib/model/applicant'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { shownCheck, isContradicted } from '../expressions.ts'
import { observations, reports } from '../schema.ts'
import { originFilter } from './filter.ts'

/** So many reports are asked for at a time. */
const atOnce = 400

/** What some reports say of one figure, without their texts; a report that says nothing of it is left out. In no order. */
export async function saidOfFigure(
  db: Database,
  ids: readonly string[],
  { indicator, applicant, source }: { indicator: string; applicant: Applicant; source: View['source'] },
) {
  const rows = []
  for (let at = 0; at < ids.length; at += atOnce)
    rows.push(
      ...(await db
        .select({
          reportId: reports.id,
          value: observations.value,
          status: observations.status,
          check: observations.check,
          contradicted: isContradicted,
          sourceClass: observations.sourceClass,
          note: observations.note,
          noteEn: observations.noteEn,
          sourceUrl: observations.sourceUrl,
          start: observations.start,
          end: observations.end,
        })
        .from(reports)
        .crossJoin(observations)
        .where(
          and(
            eq(observations.reportKey, reports.key),
            inArray(reports.id, ids.slice(at, at + atOnce)),
            eq(observations.indicator, indicator),
            eq(observations.applicant, applicant),
            originFilter(source),
          ),
        )),
    )
  return rows.map(({ contradicted, ...row }) => ({ ...row, check: shownCheck(row.check, contradicted) }))
}
export type SaidOfFigure = Awaited<ReturnType<typeof saidOfFigure>>[number]

/** The texts of some reports by id; null where only figures are held. Give a page of them at a time. */
export async function textsOfReports(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await db
    .select({ id: reports.id, text: reports.text })
    .from(reports)
    .where(inArray(reports.id, [...ids]))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
