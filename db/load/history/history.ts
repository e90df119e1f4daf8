import type Sqlite from 'better-sqlite3'
import type { FormId } from '#lib/model/form'
import type { RevisionReason, FigureReason } from '#lib/model/history/revisionReasons'
import type { Indicator } from '#lib/model/indicator'
import type { CellStatus } from '#lib/model/status'
import { shownDifferently, type FigureChange, type Shown, type ShownReport } from './shown.ts'

/** A report by its row and its id, which outlives the row. */
interface KeptReport {
  key: number
  id: string
}

/**
 * Writes down what a load changes of what was there before it. Reports that come with the load itself cost a row each; a first load
 * writes nothing. All of it belongs to the load's transaction.
 */
export interface History {
  /** Number of the revision that the load is to make. */
  load: number
  /** What a report shows now: to be asked before it is written. Null where nothing of it is to be recorded. */
  before: (report: KeptReport) => ShownReport | null
  /** A report that was there has been written, and which of its values count is settled. Gives what it shows differently, in the order of the catalogue. */
  changed: (
    report: KeptReport,
    before: ShownReport | null,
    reason: FigureReason | ((indicator: string) => FigureReason),
  ) => FigureChange[]
  /** A report that was not there has been written, and which of its values count is settled. `reason` is that of its figures where it was there once. */
  added: (report: KeptReport, reason: FigureReason) => void
  /** A report is about to be deleted, as its document is that of another. */
  gone: (report: KeptReport) => void
}

/** The history that a load goes on with. `indicators` is the catalogue, which tells what a form asks. */
export function keepHistory(client: Sqlite.Database, indicators: ReadonlyMap<string, Indicator>): History {
  const last = client.prepare<[], number | null>(`select max(number) from revisions`).pluck().get() ?? null
  const load = last === null ? 1 : last + 1
  const isFirst = last === null
  const read = client.prepare<
    [number],
    { indicator: string; applicant: string; value: number | null; status: CellStatus }
  >(`select indicator, applicant, value, status from observations where report_key = ? and accepted = 1`)
  const readReport = client.prepare<[number], { form: FormId | null; year: number }>(
    `select form, year from reports where key = ?`,
  )
  const add = client.prepare(
    `insert into changes (load, report_id, indicator, applicant, value_before, status_before, value_after, status_after, reason)
     values (@load, @reportId, @indicator, @applicant, @valueBefore, @statusBefore, @valueAfter, @statusAfter, @reason)`,
  )
  const lost = client.prepare<[string], { indicator: string; applicant: string }>(
    `select distinct indicator, applicant from changes
     where report_id = ? and indicator is not null and status_after is null`,
  )
  const place = new Map([...indicators.keys()].map((id, index) => [id, index]))
  /** Ids of the reports that came with this load: nobody has seen them otherwise. */
  const own = new Set<string>()

  const shown = (key: number): ShownReport => ({
    ...readReport.get(key)!,
    figures: new Map(
      read
        .all(key)
        .map(({ indicator, applicant, value, status }) => [`${indicator}/${applicant}`, { value, status }]),
    ),
  })
  const write = (reportId: string, reason: RevisionReason, change?: FigureChange) =>
    add.run({
      load,
      reportId,
      reason,
      indicator: change?.indicator ?? null,
      applicant: change?.applicant ?? null,
      valueBefore: change?.before.value ?? null,
      statusBefore: change?.before.status ?? null,
      valueAfter: change?.after.value ?? null,
      statusAfter: change?.after.status ?? null,
    })

  return {
    load,
    before: ({ key, id }) => (isFirst || own.has(id) ? null : shown(key)),
    changed({ key, id }, before, reason) {
      if (before === null) return []
      const found = shownDifferently(before, shown(key), indicators).sort(
        (a, b) => place.get(a.indicator)! - place.get(b.indicator)! || (a.applicant < b.applicant ? -1 : 1),
      )
      for (const change of found)
        write(id, typeof reason === 'string' ? reason : reason(change.indicator), change)
      return found
    },
    added({ key, id }, reason) {
      if (isFirst) return
      write(id, 'report-added')
      const before = lost.all(id)
      if (before.length === 0) return void own.add(id)
      for (const change of sinceNothing(before, shown(key))) write(id, reason, change)
    },
    gone({ key, id }) {
      if (isFirst) return
      for (const [name, figure] of shown(key).figures) {
        if (figure.status === 'not_reported') continue
        const [indicator, applicant] = name.split('/') as [string, string]
        write(id, 'document-moved', { indicator, applicant, before: figure, after: nothing })
      }
      write(id, 'report-moved')
    },
  }
}

const nothing: Shown = { value: null, status: null }

/** What a report that comes back shows, and what it showed before it went and shows no more. */
function sinceNothing(
  before: readonly { indicator: string; applicant: string }[],
  { figures }: ShownReport,
): FigureChange[] {
  const stated = [...figures].filter(([, { status }]) => status !== 'not_reported')
  const after = new Map<string, Shown>([
    ...before.map((one) => [`${one.indicator}/${one.applicant}`, silent] as const),
    ...stated,
  ])
  return [...after].map(([key, figure]) => {
    const [indicator, applicant] = key.split('/') as [string, string]
    return { indicator, applicant, before: nothing, after: figure }
  })
}

const silent: Shown = { value: null, status: 'not_reported' }
