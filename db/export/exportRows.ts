import type { ExportRow, TableName } from '#lib/export/tables'
import type { Database } from '#db/client'
import { issueRows } from './exportIssues.ts'
import { agencyRows, indicatorRows, regionRows } from './exportPlaces.ts'
import { reportRows } from './exportReports.ts'
import { observationRows, readingRows } from './exportValues.ts'

type Batches<Name extends TableName> = AsyncGenerator<readonly ExportRow<Name>[], void, undefined>

const rowsOf: { [Name in TableName]: (db: Database) => Batches<Name> } = {
  observations: observationRows,
  readings: readingRows,
  reports: reportRows,
  issues: issueRows,
  agencies: agencyRows,
  regions: regionRows,
  indicators: indicatorRows,
}

/**
 * All rows of a table in batches of at most some thousand, in the order of its key. Takes constant memory and gives others no turn by
 * itself: whoever takes a batch does. Of one revision only where the connection is inside a transaction.
 */
export function exportRows<Name extends TableName>(db: Database, name: Name): Batches<Name> {
  return rowsOf[name](db)
}
