import type Sqlite from 'better-sqlite3'

/**
 * Settles which values of a report count, where a document and transcribed figures meet on it: the document's value is accepted, a
 * figure only where the document has none; different values are marked on both and become a finding. Depends on what the
 * database holds, not on the order it came in.
 */
export function acceptance(client: Sqlite.Database): (reportKey: number) => void {
  const both = `exists (select 1 from observations d where d.report_key = o.report_key and d.indicator = o.indicator
    and d.applicant = o.applicant and d.origin = 'document'`
  const figures = client.prepare(
    `update observations as o set
       accepted = not ${both} and d.value is not null),
       disagrees = ${both} and d.value is not null and d.value <> o.value)
     where o.report_key = ? and o.origin = 'figures'`,
  )
  const documents = client.prepare(
    `update observations as o set
       accepted = not (o.value is null and exists (select 1 from observations f where f.report_key = o.report_key
         and f.indicator = o.indicator and f.applicant = o.applicant and f.origin = 'figures')),
       disagrees = exists (select 1 from observations f where f.report_key = o.report_key and f.indicator = o.indicator
         and f.applicant = o.applicant and f.origin = 'figures' and o.value is not null and f.value <> o.value)
     where o.report_key = ? and o.origin = 'document'`,
  )
  const dropIssues = client.prepare(`delete from issues where report_key = ? and origin = 'figures'`)
  const addIssues = client.prepare(
    `insert into issues (report_key, origin, code, severity, message, message_en, indicator, value, other_value, start, "end")
     select d.report_key, 'figures', 'figure-vs-document', 'warning',
       '报告原文为' || printf('%.15g', d.value) || '，转录数为' || printf('%.15g', f.value),
       'The document says ' || printf('%.15g', d.value) || ', the transcribed figure ' || printf('%.15g', f.value),
       d.indicator, d.value, f.value, d.start, d."end"
     from observations d join observations f on f.report_key = d.report_key and f.indicator = d.indicator
       and f.applicant = d.applicant and f.origin = 'figures'
     where d.report_key = ? and d.origin = 'document' and d.disagrees`,
  )
  return (key) => {
    for (const statement of [figures, documents, dropIssues, addIssues]) statement.run(key)
  }
}
