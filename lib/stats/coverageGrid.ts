import { refusalKinds, type RefusalKind } from '#lib/model/refusal/refusalKind'
import { ancestorCode, levelOfCode, regionLevels, type RegionLevel } from '#lib/model/region'

/** One year of one row: how many bodies could report, did, and have figures that could be read. */
export interface CoverageCell {
  year: number
  agencies: number
  reported: number
  /** Of them, those with at least one figure. */
  read: number
  /** What was refused when it was loaded, by kind: the kinds that there are, in their own order. */
  failed: { kind: RefusalKind; count: number }[]
}

/**
 * A division with the bodies in it, a body that belongs to the chosen division itself, or (`unnamed`) what was refused there without
 * telling of which body it is.
 */
export interface CoverageRow {
  kind: 'region' | 'agency' | 'unnamed'
  /** Region code or agency id; of the chosen division where the body is not known. */
  id: string
  /** Name of an agency; of a region its code. */
  name: string
  agencies: number
  cells: CoverageCell[]
}

export interface CoverageGrid {
  years: number[]
  /** Bodies of the chosen division itself first, then the divisions below it, by code. */
  rows: CoverageRow[]
  /** The same of all rows together. */
  total: CoverageRow
}

export interface CoverageFacts {
  agencies: readonly { id: string; name: string; regionCode: string | null }[]
  /** `agency` is a place in `agencies`. */
  reports: readonly (readonly [agency: number, year: number, isRead: boolean])[]
  /** What was refused, of a region and year that it tells; `agency` is a place in `agencies`, null where it is none of them. */
  refusals: readonly { regionCode: string; year: number; agency: number | null; kind: RefusalKind }[]
}

/**
 * Who reported when, below one division: the next level's divisions are rows, and so is every body that belongs to the division
 * itself (or to none, where all of the country is shown). `years` are the columns, also those that nobody reported in.
 */
export function coverageGrid(
  facts: CoverageFacts,
  within: string | null,
  years: readonly number[],
): CoverageGrid {
  const rows = new Map<string, CoverageRow>()
  const total = rowOf('region', within ?? '', within ?? '', years)
  const rowOfAgency = facts.agencies.map(({ id, name, regionCode }) => {
    const below = regionCode === null ? null : partOf(regionCode, within)
    const key = below ?? id
    const row = rows.get(key) ?? rowOf(below === null ? 'agency' : 'region', key, below ?? name, years)
    rows.set(key, row)
    for (const each of [row, total]) {
      each.agencies++
      for (const cell of each.cells) cell.agencies++
    }
    return row
  })
  for (const [agency, year, isRead] of facts.reports) {
    const row = rowOfAgency[agency]
    const place = year - (years[0] ?? 0)
    for (const each of row === undefined ? [] : [row, total]) {
      const cell = each.cells[place]
      if (cell === undefined) continue
      cell.reported++
      if (isRead) cell.read++
    }
  }
  for (const { regionCode, year, agency, kind } of facts.refusals) {
    const place = year - (years[0] ?? 0)
    if (total.cells[place] === undefined) continue
    const below = partOf(regionCode, within)
    const key = below ?? UNNAMED
    const own =
      (agency === null ? undefined : rowOfAgency[agency]) ??
      rows.get(key) ??
      rowOf(below === null ? 'unnamed' : 'region', below ?? regionCode, below ?? '', years)
    if (own.kind !== 'agency') rows.set(key, own)
    for (const each of [own, total]) countFailed(each.cells[place]!, kind)
  }
  const ofKind = (kind: CoverageRow['kind']) => [...rows.values()].filter((row) => row.kind === kind)
  return {
    years: [...years],
    rows: [
      ...ofKind('agency'),
      ...ofKind('unnamed'),
      ...ofKind('region').sort((a, b) => (a.id < b.id ? -1 : 1)),
    ],
    total,
  }
}

/** The division directly below `within` that a code lies in, or null when it is `within` itself. */
function partOf(code: string, within: string | null): string | null {
  if (code === within) return null
  const level: RegionLevel =
    within === null ? 'province' : (regionLevels[regionLevels.indexOf(levelOfCode(within)) + 1] ?? 'county')
  const part = ancestorCode(code, level)
  return part === within ? null : part
}

function rowOf(kind: CoverageRow['kind'], id: string, name: string, years: readonly number[]): CoverageRow {
  return {
    kind,
    id,
    name,
    agencies: 0,
    cells: years.map((year) => ({ year, agencies: 0, reported: 0, read: 0, failed: [] })),
  }
}

/** Key of the row of what belongs to the chosen division itself and to no body that is known. */
const UNNAMED = 'unnamed'

function countFailed(cell: CoverageCell, kind: RefusalKind): void {
  const same = cell.failed.find((one) => one.kind === kind)
  if (same === undefined) cell.failed.push({ kind, count: 1 })
  else same.count++
  cell.failed.sort((a, b) => refusalKinds.indexOf(a.kind) - refusalKinds.indexOf(b.kind))
}

/** How many were refused in a cell. */
export function failedIn(cell: CoverageCell): number {
  return cell.failed.reduce((sum, { count }) => sum + count, 0)
}
