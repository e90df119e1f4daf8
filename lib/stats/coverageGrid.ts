import { ancestorCode, levelOfCode, regionLevels, type RegionLevel } from '#lib/model/region'

/** One year of one row: how many bodies could report, did, and have figures that could be read. */
export interface CoverageCell {
  year: number
  agencies: number
  reported: number
  /** Of them, those with at least one figure. */
  read: number
}

/** A division with the bodies in it, or a body that belongs to the chosen division itself. */
export interface CoverageRow {
  kind: 'region' | 'agency'
  /** Region code or agency id. */
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
  const ofKind = (kind: CoverageRow['kind']) => [...rows.values()].filter((row) => row.kind === kind)
  return {
    years: [...years],
    rows: [...ofKind('agency'), ...ofKind('region').sort((a, b) => (a.id < b.id ? -1 : 1))],
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
  return { kind, id, name, agencies: 0, cells: years.map((year) => ({ year, agencies: 0, reported: 0, read: 0 })) } // prettier-ignore
}
