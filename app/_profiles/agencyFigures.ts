import type { Agency } from '#lib/model/agency'
import type { Origin } from '#lib/model/origin'
import type { CellStatus } from '#lib/model/status'
import { cellStatus } from '#lib/stats/asked'
import { isStatedAt } from '#lib/stats/codes'
import type { Columns } from '#lib/stats/columns'

/** What one agency states of a figure for a year; `value` is null where it states none, and `status` says why. */
export interface AgencyFigure {
  agency: Agency
  value: number | null
  status: CellStatus | 'no_report'
}

/** What all agencies state of a figure (总计) for a year, in the order of the columns. Whole areas are not among them. */
export function agencyFigures(
  columns: Columns,
  indicator: string,
  year: number,
  source: Origin | undefined,
): AgencyFigure[] {
  const column = columns.column(indicator, source)
  const held = source === undefined ? null : source === 'document' ? columns.hasDocument : columns.hasFigures
  return columns.agencies.flatMap((agency, place): AgencyFigure[] => {
    if (agency.scope === 'area') return []
    let row = columns.first[place]!
    const end = columns.first[place + 1]!
    while (row < end && columns.year[row] !== year) row++
    if (row === end || (held !== null && held[row] === 0))
      return [{ agency, value: null, status: 'no_report' }]
    const status = cellStatus(columns, column, [row], column.status[row]!)
    return [{ agency, value: isStatedAt(column, row) ? column.value[row]! : null, status }]
  })
}
