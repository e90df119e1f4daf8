import type Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'

/**
 * The dataset revision: a hash of what every report holds, and of the catalogue, regions and agencies, and of what was refused. The same data has the same
 * revision on every machine; any change of data changes it.
 */
export function datasetRevision(client: Sqlite.Database): string {
  const hash = createHash('sha256')
  const rows = client
    .prepare<[], { line: string }>(
      `select id || ' ' || coalesce(document_hash, '') || ' ' || coalesce(figures_hash, '') as line from reports
       union all select id || ' ' || name || ' ' || coalesce(sector, '') || ' ' || scope from agencies
       union all select position || ' ' || id || ' ' || label_zh || ' ' || label_en || ' ' || unit || ' ' || "group" || ' ' ||
         coalesce(part_of, '') || ' ' || by_applicant || ' ' || forms || ' ' || in_prose from indicators
       union all select 'refused ' || coalesce(sha256, '') || ' ' || place || ' ' || code || ' ' || params || ' ' || coalesce(region_code, '') || ' ' ||
         coalesce(year, '') || ' ' || coalesce(agency, '') from refusals
       union all select code || ' ' || name || ' ' || level || ' ' || coalesce(parent, '') from regions
       order by 1`,
    )
    .iterate()
  for (const { line } of rows) hash.update(`${line}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The newest revision on record, or null in a new database. */
export function currentRevision(client: Sqlite.Database): string | null {
  const row = client
    .prepare<[], { revision: string }>(`select revision from revisions order by number desc limit 1`)
    .get()
  return row?.revision ?? null
}
