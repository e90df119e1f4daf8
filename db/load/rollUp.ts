import type Sqlite from 'better-sqlite3'

/** Up to so many reports are counted one by one; more are cheaper to count in one pass over all. */
const FEW_REPORTS = 400

/**
 * Brings the roll-ups up to date after a load: how many figures each of the touched reports states, and how often each indicator is
 * stated by form, year and status. What was never counted is counted too.
 */
export function rollUp(client: Sqlite.Database, touched: readonly number[]): void {
  const isCounted = client.prepare('select 1 from statement_counts limit 1').get() !== undefined
  if (isCounted && touched.length === 0) return
  if (isCounted && touched.length <= FEW_REPORTS) countOfReports(client, touched)
  else countAllReports(client)
  countStatements(client)
}

function countOfReports(client: Sqlite.Database, keys: readonly number[]): void {
  const count = client.prepare(
    `insert or replace into report_counts (report_key, stated)
     select key, (select count(*) from observations where report_key = key and accepted = 1 and value is not null)
     from reports where key = ?`,
  )
  for (const key of keys) count.run(key)
}

function countAllReports(client: Sqlite.Database): void {
  client.exec(`delete from report_counts;
    insert into report_counts (report_key, stated) select key, 0 from reports;
    insert or replace into report_counts (report_key, stated)
      select report_key, count(*) from observations where accepted = 1 and value is not null group by report_key`)
}

/** Indicator by indicator, as each is one stretch of the observations: all at once would read those by kind of applicant too. */
function countStatements(client: Sqlite.Database): void {
  // Narrow rows, so that millions of look-ups stay in the cache: a row of reports holds a document.
  client.exec(`delete from statement_counts;
    create temp table report_kinds (key integer primary key, form text, year integer);
    insert into report_kinds select key, form, year from reports`)
  const count = client.prepare(
    `insert into statement_counts (indicator, form, year, status, reports)
     select o.indicator, r.form, r.year, o.status, count(*) from observations o join report_kinds r on r.key = o.report_key
     where o.indicator = ? and o.applicant = 'total' and o.accepted = 1 group by o.indicator, r.form, r.year, o.status`,
  )
  for (const { id } of client.prepare<[], { id: string }>('select id from indicators order by id').all())
    count.run(id)
  client.exec('drop table report_kinds')
}
