import { sql } from 'drizzle-orm'
import type { FormId } from '#lib/model/form'
import type { Status } from '#lib/model/status'
import type { Database } from '../client.ts'
import { statementCounts } from '../schema.ts'

/** How many reports of a form and a year say something of an indicator with a status; 总计 only. */
export interface StatementCount {
  indicator: string
  /** Null where only transcribed figures are held. */
  form: FormId | null
  year: number
  status: Status
  reports: number
}

/** The roll-up that a load leaves: how often each indicator is stated, by form, year and status. */
export async function statementCountsOf(db: Database): Promise<StatementCount[]> {
  return db
    .select({
      indicator: statementCounts.indicator,
      form: statementCounts.form,
      year: statementCounts.year,
      status: statementCounts.status,
      reports: statementCounts.reports,
    })
    .from(statementCounts)
    .orderBy(statementCounts.indicator, statementCounts.year)
}

/** How many reports there are of each form. */
export async function reportsByForm(db: Database): Promise<Map<FormId, number>> {
  const rows = (await db.all(
    sql`select form, count(*) as n from reports where form is not null group by form`,
  )) as { form: FormId; n: number }[]
  return new Map(rows.map(({ form, n }) => [form, n]))
}
