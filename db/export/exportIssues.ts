import { findingRules } from '#lib/model/findings/findingRules'
import type { ExportRow } from '#lib/export/tables'
import type { Database } from '#db/client'
import { severityRankText } from '#db/expressions'
import { reportHeads } from './exportReports.ts'
import { quoteOf } from './exportValues.ts'
import type { Slice } from '#db/queries/filter'

type IssueRow = ExportRow<'issues'>
type StoredIssue = Pick<
  IssueRow,
  'code' | 'severity' | 'origin' | 'message_zh' | 'message_en' | 'indicator' | 'value' | 'other_value'
> & {
  start: number | null
  end: number | null
  otherStart: number | null
  otherEnd: number | null
  otherReport: string | null
}

/**
 * The table of findings, in batches of some reports, in the order of its key: those of a report the graver ones first, numbered as
 * its page does; all, or those of the reports of a slice.
 */
export async function* issueRows(
  db: Database,
  slice?: Slice,
): AsyncGenerator<readonly IssueRow[], void, undefined> {
  const select = db.$client.prepare<[number], StoredIssue>(
    `select i.code, i.severity, i.origin, i.message as message_zh, i.message_en, i.indicator, i.value, i.other_value, i.start, i."end",
       i.other_start as otherStart, i.other_end as otherEnd, r.id as otherReport
     from issues i left join reports r on r.id = i.other_report
     where i.report_key = ? order by ${severityRankText}, i.key`,
  )
  const selectText = db.$client
    .prepare<[string], string | null>(`select text from reports where id = ?`)
    .pluck()
  for await (const heads of reportHeads(db, slice))
    yield heads.flatMap((head) =>
      select.all(head.key).map((stored, index): IssueRow => {
        const { otherReport, otherStart: start, otherEnd: end } = stored
        const otherText =
          start === null ? null : otherReport === null ? head.text : (selectText.get(otherReport) ?? null)
        return {
          report_id: head.id,
          number: index + 1,
          agency_id: head.agencyId,
          region_code: head.regionCode,
          year: head.year,
          code: stored.code,
          group: findingRules[stored.code].group,
          severity: stored.severity,
          origin: stored.origin,
          message_zh: stored.message_zh,
          message_en: stored.message_en || null,
          indicator: stored.indicator,
          value: stored.value,
          other_value: stored.other_value,
          quote: quoteOf(head.text, stored),
          start: stored.start,
          end: stored.end,
          other_report_id: otherReport,
          other_quote: quoteOf(otherText, { start, end }),
          other_start: start,
          other_end: end,
        }
      }),
    )
}
