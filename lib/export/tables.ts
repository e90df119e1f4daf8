import { agencyTable, indicatorTable, regionTable } from './placeTables.ts'
import { issueTable, reportTable } from './reportTables.ts'
import type { RowOf, Table } from './table.ts'
import { observationTable, readingTable } from './valueTables.ts'

/**
 * The one definition of every exported table: files, their descriptions, the data dictionary and what streams rows are made
 * from it.
 */
export const tables = {
  observations: observationTable,
  readings: readingTable,
  reports: reportTable,
  issues: issueTable,
  agencies: agencyTable,
  regions: regionTable,
  indicators: indicatorTable,
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables

/** A row of the table, its columns by id. */
export type ExportRow<Name extends TableName> = RowOf<(typeof tables)[Name]>

export const tableNames = Object.keys(tables) as TableName[]
