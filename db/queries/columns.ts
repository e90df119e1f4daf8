import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Agency } from '#lib/model/agency'
import { formInForce, type FormId } from '#lib/model/form'
import type { Origin } from '#lib/model/origin'
import type { Check, SourceClass, Status } from '#lib/model/status'
import type { Database } from '../client.ts'
import { countAboveNote, isContradicted, shownCheck } from '../expressions.ts'
import { agencies, observations, readings, reports } from '../schema.ts'
import { agencyFields } from './agencies.ts'

/** So many rows are read at a time; others get their turn in between. */
const ROWS = 2000

/** Every body that reports, by id. */
export async function allAgencies(db: Database): Promise<Agency[]> {
  return db.select(agencyFields).from(agencies).orderBy(agencies.id)
}

/**
 * All reports in batches, by key: whose, of which year, and what is held of them. The form of a transcribed report is taken
 * to be the one in force.
 */
export async function* reportBatches(db: Database) {
  let last = -1
  for (;;) {
    const rows = (await db
      .select({
        key: reports.key,
        agencyId: reports.agencyId,
        year: reports.year,
        form: reports.form,
        hasDocument: sql`${reports.sha256} is not null`,
        hasFigures: sql`${reports.figuresHash} is not null`,
        findings: countAboveNote,
      })
      .from(reports)
      .where(gt(reports.key, last))
      .orderBy(asc(reports.key))
      .limit(ROWS)
      .values()) as [number, string, number, FormId | null, unknown, unknown, number][]
    yield rows.map(([key, agencyId, year, form, hasDocument, hasFigures, findings]) => ({
      key,
      agencyId,
      year,
      form: form ?? formInForce(year) ?? ('none' as const),
      hasDocument: Boolean(hasDocument),
      hasFigures: Boolean(hasFigures),
      findings,
    }))
    if (rows.length < ROWS) return
    last = rows.at(-1)![0]
  }
}

type StatedRow = [
  number,
  Origin,
  unknown,
  number | null,
  Status,
  Check,
  unknown,
  SourceClass | null,
  string | null,
  string | null,
  string | null,
]

/**
 * What all reports say of one indicator (applicant 总计), of both origins, in batches by report. A figure that its other origin
 * or the year before contradicts is a conflict.
 */
export async function* observationBatches(db: Database, indicator: string) {
  let last = -1
  for (;;) {
    // Tens of thousands of rows are taken as `values`: naming each column of each row costs more than reading it.
    const rows = (await db
      .select({
        key: observations.reportKey,
        origin: observations.origin,
        accepted: sql`${observations.accepted}`,
        value: observations.value,
        status: observations.status,
        check: observations.check,
        contradicted: isContradicted,
        sourceClass: observations.sourceClass,
        note: observations.note,
        noteEn: observations.noteEn,
        sourceUrl: observations.sourceUrl,
      })
      .from(observations)
      .where(
        and(
          eq(observations.indicator, indicator),
          eq(observations.applicant, 'total'),
          gt(observations.reportKey, last),
        ),
      )
      .orderBy(asc(observations.reportKey), asc(observations.origin))
      .limit(ROWS)
      .values()) as StatedRow[]
    const isEnd = rows.length < ROWS
    // The last report may have its other origin beyond the limit: it is left to the next batch.
    const cut = rows.at(-1)?.[0]
    const whole = isEnd ? rows : rows.filter(([key]) => key !== cut)
    yield whole.map(
      ([
        key,
        origin,
        accepted,
        value,
        status,
        check,
        contradicted,
        sourceClass,
        note,
        noteEn,
        sourceUrl,
      ]) => ({
        key,
        indicator,
        origin,
        accepted: Boolean(accepted),
        value,
        status,
        check: shownCheck(check, contradicted),
        sourceClass,
        note,
        noteEn,
        sourceUrl,
      }),
    )
    if (isEnd) return
    last = whole.at(-1)![0]
  }
}

/**
 * Other values that a report states of the given indicators for the same year than the one that is accepted, in batches in
 * the order they were read in.
 */
export async function* rivalBatches(db: Database, indicators: readonly string[]) {
  let last = -1
  for (;;) {
    const rows = await db
      .select({
        place: readings.key,
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
          gt(readings.key, last),
          inArray(readings.indicator, [...indicators]),
          eq(readings.applicant, 'total'),
          isNull(readings.exclusion),
          isNotNull(readings.value),
          ne(readings.value, observations.value),
        ),
      )
      .orderBy(asc(readings.key))
      .limit(ROWS)
    yield rows.flatMap(({ key, indicator, value, note }) =>
      value === null ? [] : [{ key, indicator, value, note }],
    )
    if (rows.length < ROWS) return
    last = rows.at(-1)!.place
  }
}
