import type { RefusalRow } from '#db/queries/refusals'
import { refusalWords, type RefusalKind } from '#lib/model/refusal/refusalKind'
import { kindOfRefusal } from '#lib/model/refusal/refusals'
import { fields } from '#lib/model/fields/fields'
import { failedIn, type CoverageCell, type CoverageRow } from '#lib/stats/coverageGrid'
import type { CsvColumn } from '#lib/files/csvTable'

/** One cell of the grid with the row it is in, and the name of its region; or what was refused without a place in the grid. */
export type CoverageLine =
  { row: CoverageRow; cell: CoverageCell; region: string } | { refusal: RefusalRow; region: string | null }

const cellOf = (line: CoverageLine) => ('cell' in line ? line.cell : null)

function reasons(line: CoverageLine): { kind: RefusalKind; count: number }[] {
  return 'cell' in line ? line.cell.failed : [{ kind: kindOfRefusal(line.refusal.reason), count: 1 }]
}

/** The columns of the file of coverage: one line per row and year, then one for each refusal that has no place among them. */
export const coverageColumns: readonly CsvColumn<CoverageLine>[] = [
  {
    id: 'region_code',
    header: fields.region_code.label,
    of: fields.region_code,
    value: (line) =>
      'cell' in line ? (line.row.kind === 'agency' ? null : line.row.id) : line.refusal.regionCode,
  },
  { id: 'region', header: fields.region.label, of: fields.region, value: ({ region }) => region },
  {
    id: 'agency',
    header: fields.agency.label,
    of: fields.agency,
    value: (line) =>
      'cell' in line ? (line.row.kind === 'agency' ? line.row.name : null) : line.refusal.agency,
  },
  {
    id: 'year',
    header: fields.year.label,
    of: fields.year,
    value: (line) => ('cell' in line ? line.cell.year : line.refusal.year),
  },
  {
    id: 'agencies',
    header: fields.agencies.label,
    of: fields.agencies,
    value: (line) => cellOf(line)?.agencies ?? null,
  },
  {
    id: 'reports',
    header: fields.reports_held.label,
    of: fields.reports_held,
    value: (line) => cellOf(line)?.reported ?? null,
  },
  {
    id: 'read',
    header: fields.reports_read.label,
    of: fields.reports_read,
    value: (line) => cellOf(line)?.read ?? null,
  },
  {
    id: 'unread',
    header: fields.reports_unread.label,
    of: fields.reports_unread,
    value: (line) => ('cell' in line ? line.cell.reported - line.cell.read : null),
  },
  {
    id: 'failed',
    header: fields.reports_refused.label,
    of: fields.reports_refused,
    value: (line) => ('cell' in line ? failedIn(line.cell) : 1),
  },
  {
    id: 'failed_reasons',
    header: fields.refusal_reasons.label,
    of: fields.refusal_reasons,
    value: (line, lang, isId) =>
      reasons(line)
        .map(({ kind, count }) => `${isId ? kind : refusalWords[kind][lang]} ×${count}`)
        .join('; ') || null,
  },
]
