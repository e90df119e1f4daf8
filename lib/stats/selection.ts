import { liesWithin } from '#lib/model/region'
import type { View } from '#lib/model/view'
import type { ChartSpec } from './chartSpec.ts'
import type { Columns } from './columns.ts'
import type { RegionNames } from './regionNames.ts'
import { unitsOf, type Units } from './units.ts'

/** The agencies and reports of a view, grouped into units; what its years and its statistic do not change. */
export interface Selection extends Units {
  columns: Columns
  /** The view that it is of. */
  view: View
  source: View['source']
  /** 1 for each report that counts; null where every report of the agencies does. */
  kept: Uint8Array | null
  /** First and last year of the reports that count; null where there is none. */
  span: { first: number; last: number } | null
}

/**
 * The selection of a view. `figures` counts transcribed figures only, `document` all others; a report that is of the other
 * kind and has nothing of this one in the chart is left out, and so is an agency without reports.
 */
export function selectUnits(
  columns: Columns,
  view: View & { agency?: string },
  spec: ChartSpec,
  names: RegionNames,
): Selection {
  const kept = keptReports(columns, view.source, spec)
  const places: number[] = []
  let first = Infinity
  let last = -Infinity
  columns.agencies.forEach((agency, place) => {
    if (view.agency !== undefined && agency.id !== view.agency) return
    if (!isAsked(columns, view, place)) return
    let isKept = false
    for (let row = columns.first[place]!; row < columns.first[place + 1]!; row++) {
      if (kept !== null && kept[row] === 0) continue
      isKept = true
      first = Math.min(first, columns.year[row]!)
      last = Math.max(last, columns.year[row]!)
    }
    if (isKept) places.push(place)
  })
  return {
    columns,
    view,
    source: view.source,
    kept,
    span: places.length === 0 ? null : { first, last },
    ...unitsOf(places, columns.agencies, view.by, names),
  }
}

/** Whether an agency is of the view's regions and sector, and is picked. */
export function isAsked(columns: Columns, view: View, place: number): boolean {
  const { regionCode, sector } = columns.agencies[place]!
  if (view.sector !== undefined && sector !== view.sector) return false
  if (view.pick !== undefined && !isPicked(columns, view, place)) return false
  if (view.region.length === 0) return true
  return regionCode !== null && view.region.some((code) => liesWithin(regionCode, code))
}

/** Whether the reports of an agency inside the view's years and source are of two years, or have a finding above a note. */
function isPicked(columns: Columns, view: View, place: number): boolean {
  let reports = 0
  let findings = 0
  eachHeld(columns, view, place, (row) => {
    reports++
    findings += columns.findings[row]!
  })
  return view.pick === 'multi-year' ? reports > 1 : findings > 0
}

/** Calls `take` with each report of an agency that lies within the view's years and has what its source asks for. */
export function eachHeld(
  columns: Columns,
  { from, to, source }: View,
  place: number,
  take: (row: number) => void,
): void {
  for (let row = columns.first[place]!; row < columns.first[place + 1]!; row++) {
    const year = columns.year[row]!
    if ((from !== undefined && year < from) || (to !== undefined && year > to)) continue
    if (source === 'document' && columns.hasDocument[row] === 0) continue
    if (source === 'figures' && columns.hasFigures[row] === 0) continue
    take(row)
  }
}

function keptReports(columns: Columns, source: View['source'], { indicators }: ChartSpec): Uint8Array | null {
  if (source === undefined) return null
  if (source === 'document') return columns.hasDocument
  const stated = indicators.map((indicator) => columns.column(indicator, source))
  return columns.hasFigures.map((has, row) =>
    has === 1 && (columns.hasDocument[row] === 0 || stated.some((one) => one.status[row] !== 0)) ? 1 : 0,
  )
}

/** Calls `take` with each report of the agencies that counts and lies within the years, in order. */
export function eachReport(
  { columns, kept }: Selection,
  agencies: readonly number[],
  years: readonly number[],
  take: (row: number, year: number) => void,
): void {
  const from = years[0]
  const to = years.at(-1)
  if (from === undefined || to === undefined) return
  for (const agency of agencies)
    for (let row = columns.first[agency]!; row < columns.first[agency + 1]!; row++) {
      const year = columns.year[row]!
      if (year >= from && year <= to && (kept === null || kept[row] === 1)) take(row, year)
    }
}
