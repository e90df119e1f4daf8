import { and, eq } from 'drizzle-orm'
import type { Applicant } from '#lib/model/applicant'
import type { Status } from '#lib/model/status'
import type { Database } from '../client.ts'
import { observations, reports } from '../schema.ts'

/** What a report says of one indicator; null where it states no value. */
export interface ReportValue {
  indicator: string
  applicant: Applicant
  value: number | null
  status: Status
}

/** The accepted values of a report, in no order; none where there is no such report. */
export async function reportValues(db: Database, id: string): Promise<ReportValue[]> {
  return db
    .select({
      indicator: observations.indicator,
      applicant: observations.applicant,
      value: observations.value,
      status: observations.status,
    })
    .from(reports)
    .innerJoin(observations, eq(observations.reportKey, reports.key))
    .where(and(eq(reports.id, id), eq(observations.accepted, true)))
}
