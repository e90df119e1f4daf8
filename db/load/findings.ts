import type Sqlite from 'better-sqlite3'
import { aboveNoteText } from '../expressions.ts'
import type { LoadSummary } from './summary.ts'

/**
 * Findings above a note in the given reports: by code, errors first, then the most frequent, each with the first report
 * and sentence, so that a load says why a reading is unsure.
 */
export function findingsOf(client: Sqlite.Database, reportKeys: readonly number[]): LoadSummary['findings'] {
  return client
    .prepare<[string], LoadSummary['findings'][number]>(
      `select g.code, g.severity, g.count, a.name || ' ' || r.year || ' ' || f.message as first
       from (select code, severity, count(*) as count, min(key) as key from issues
             where report_key in (select value from json_each(?)) and ${aboveNoteText} group by code, severity) g
       join issues f on f.key = g.key
       join reports r on r.key = f.report_key
       join agencies a on a.id = r.agency_id
       order by g.severity, g.count desc, g.code`,
    )
    .all(JSON.stringify(reportKeys))
}
