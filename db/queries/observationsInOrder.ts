import { and, eq, inArray, not, or, type SQL } from 'drizzle-orm'
import type { Applicant } from '#lib/model/applicant'
import type { Check, Status } from '#lib/model/status'
import type { View } from '#lib/model/view'
import type { Database } from '../client.ts'
import { isContradicted, shownCheck } from '../expressions.ts'
import { commonStatuses, isConflict, isRareStatus, observations, reports } from '../schema.ts'
import { originFilter } from './filter.ts'

/** What observations are chosen by, beside what their reports can. */
export interface ObservationChoice {
  indicator?: readonly string[] | undefined
  applicant?: readonly Applicant[] | undefined
  status?: readonly Status[] | undefined
  check?: readonly Check[] | undefined
}

const isCheck = (check: Check): SQL =>
  check === 'conflict' ? isConflict(observations) : and(eq(observations.check, check), not(isContradicted))!

/** Which observations of a report are chosen: of two origins the accepted one, or the one that `source` names. */
export function observationChoice(
  { indicator, applicant, status, check }: ObservationChoice,
  source: View['source'],
): SQL {
  return and(
    originFilter(source),
    indicator === undefined ? undefined : inArray(observations.indicator, [...indicator]),
    applicant === undefined ? undefined : inArray(observations.applicant, [...applicant]),
    status === undefined ? undefined : inArray(observations.status, [...status]),
    status === undefined || hasCommon(status) ? undefined : isRareStatus(observations.status),
    check === undefined ? undefined : or(...check.map(isCheck)),
  )!
}

/**
 * The part of a choice that not every report can be taken to meet, and for which there is an index by report; undefined where there is
 * none. Reports are only asked whether they have any such observation where few do.
 */
export function rareChoice({ indicator, status, check }: ObservationChoice): ObservationChoice | undefined {
  const rare = {
    indicator,
    status: status === undefined || hasCommon(status) ? undefined : status,
    check: check?.every((one) => one === 'conflict') === true ? check : undefined,
  }
  return Object.values(rare).some((one) => one !== undefined) ? rare : undefined
}

function hasCommon(status: readonly Status[]): boolean {
  return commonStatuses.some((common) => status.includes(common))
}

/**
 * The chosen observations of some reports, each report's by indicator and applicant. A figure that its other origin or the year
 * before contradicts is a conflict.
 */
export async function observationsOf(
  db: Database,
  keys: readonly number[],
  choice: ObservationChoice,
  source: View['source'],
) {
  // Crossed, as the engine would else go through all reports' observations of an indicator to find those of a few.
  const rows = await db
    .select({
      reportKey: observations.reportKey,
      indicator: observations.indicator,
      applicant: observations.applicant,
      value: observations.value,
      status: observations.status,
      origin: observations.origin,
      sourceClass: observations.sourceClass,
      check: observations.check,
      contradicted: isContradicted,
      note: observations.note,
      noteEn: observations.noteEn,
      start: observations.start,
      end: observations.end,
      sourceUrl: observations.sourceUrl,
    })
    .from(reports)
    .crossJoin(observations)
    .where(
      and(
        eq(observations.reportKey, reports.key),
        inArray(reports.key, [...keys]),
        observationChoice(choice, source),
      ),
    )
    .orderBy(observations.reportKey, observations.indicator, observations.applicant)
  return rows.map(({ contradicted, ...row }) => ({ ...row, check: shownCheck(row.check, contradicted) }))
}
export type ObservationRow = Awaited<ReturnType<typeof observationsOf>>[number]
