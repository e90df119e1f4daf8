import type { CoverageView } from '#lib/model/listViews'
import type { CoverageGrid, CoverageRow } from '#lib/stats/coverageGrid'
import { sortKeyOf } from '#lib/sounds/sortKeyOf'

/**
 * The rows of a grid that a view asks for, in its order: `q` is part of a name or of a code, and the share of what is held is that of all
 * years shown. `nameOf` names a region.
 */
export function coverageRows(
  grid: CoverageGrid,
  { q, sort }: Pick<CoverageView, 'q' | 'sort'>,
  nameOf: (code: string) => string,
): CoverageRow[] {
  const called = (row: CoverageRow) => (row.kind === 'agency' ? row.name : nameOf(row.id))
  const rows =
    q === undefined ? grid.rows : grid.rows.filter((row) => called(row).includes(q) || row.id.includes(q))
  switch (sort) {
    case 'region':
      return [...rows]
    case 'name': {
      const keyed = rows.map((row) => ({ row, key: sortKeyOf(called(row)) }))
      return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
    }
    case '-agencies':
      return rows.toSorted((a, b) => b.agencies - a.agencies)
    case 'reported':
      return rows.toSorted((a, b) => shareOf(a) - shareOf(b))
    case '-reported':
      return rows.toSorted((a, b) => shareOf(b) - shareOf(a))
  }
}

/** Of the reports that the bodies of a row could have given, the share that is held. */
function shareOf({ cells }: CoverageRow): number {
  const expected = cells.reduce((sum, cell) => sum + cell.agencies, 0)
  return expected === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.reported, 0) / expected
}
