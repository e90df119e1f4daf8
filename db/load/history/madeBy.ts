import type Sqlite from 'better-sqlite3'
import { changesBetween } from '#db/expressions'

/**
 * What a load made of what was there before, once its changes are written: how many figures show something else, those of reports
 * that went included, and how many reports went.
 */
export function madeBy(client: Sqlite.Database, load: number): { figures: number; removed: number } {
  return client
    .prepare<[], { figures: number; removed: number }>(
      `select count(*) filter (where indicator is not null) as figures, count(*) filter (where reason = 'report-moved' and indicator is null) as removed
       from (${changesBetween(load - 1, load)}) join changes on key = first`,
    )
    .get()!
}
