import type { Database } from '#db/reading/reading'
import {
  reportsAfter,
  type ReportPlace,
  type WalkedReport,
  type WalkedSlice,
} from '#db/queries/reportsInOrder'
import type { CursorKey } from '#lib/api/cursor'
import type { Batch } from './collection.ts'

/** A row that a report gives, and its place among the rows of that report. */
export interface PlacedRow<Row> {
  report: WalkedReport
  place: CursorKey
  row: Row
}

/** How many reports are taken at a time: few at first, so that a page reads little more than it shows. */
export interface WalkSteps {
  first: number
  most: number
}

/**
 * Goes through the reports of a slice by agency and year, behind a key, and yields the rows that each gives. A key is the
 * report's agency and year, then the row's place in the report; without a place it is behind the whole report.
 */
export async function* reportWalk<Row>(
  db: Database,
  slice: WalkedSlice,
  after: CursorKey | null,
  { first, most }: WalkSteps,
  rowsOf: (reports: readonly WalkedReport[]) => Promise<readonly PlacedRow<Row>[]>,
): AsyncGenerator<Batch<Row>> {
  const [agencyId, year, ...place] = (after ?? []) as [string, number, ...CursorKey]
  let from: ReportPlace | null = after === null ? null : { agencyId, year, isIncluded: place.length > 0 }
  for (let size = Math.min(first, most); ; size = Math.min(size * 2, most)) {
    const reports = await reportsAfter(db, slice, from, size)
    const last = reports.at(-1)
    if (last === undefined) return
    const isBehind = ({ report, place: own }: PlacedRow<Row>) =>
      from?.isIncluded !== true || report.agencyId !== agencyId || report.year !== year || isAfter(own, place)
    const rows = (await rowsOf(reports)).filter(isBehind)
    yield {
      rows: rows.map(({ report, place: own, row }) => ({ key: [report.agencyId, report.year, ...own], row })),
      at: [last.agencyId, last.year],
    }
    if (reports.length < size) return
    from = { agencyId: last.agencyId, year: last.year, isIncluded: false }
  }
}

/** Whether a place comes after another, part by part. */
function isAfter(own: CursorKey, other: CursorKey): boolean {
  for (const [index, part] of own.entries()) {
    const than = other[index]
    if (than === undefined || part === than) continue
    return part > than
  }
  return false
}
