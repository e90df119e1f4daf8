import type { Selection } from './selection.ts'
import { eachReport } from './selection.ts'

/**
 * The reports of a selection within some years, ordered for passes over whole columns. A slot is a unit in a year with at
 * least one report; the reports of slot `s` are `rows[first[s]]` to `rows[first[s + 1]]`. What charts of one view have in
 * common is found once.
 */
export interface Slots {
  /** Of each slot: the place of its unit, and of its year among the years. */
  unit: Int32Array
  year: Int32Array
  first: Int32Array
  rows: Int32Array
  /** The same reports by unit, agency and year. */
  shown: Int32Array
  /** Agencies with a report, in the order of units. */
  agencies: readonly number[]
}

const known = new WeakMap<Selection['units'], { key: string; slots: Slots }>()

/** The slots of a selection for consecutive years; the last asked for are kept with the selection. */
export function slotsOf(selection: Selection, years: readonly number[]): Slots {
  const key = `${years[0]}-${years.length}`
  const last = known.get(selection.units)
  if (last?.key === key) return last.slots
  const slots = makeSlots(selection, years)
  known.set(selection.units, { key, slots })
  return slots
}

function makeSlots(selection: Selection, years: readonly number[]): Slots {
  const { units, columns } = selection
  const unit: number[] = []
  const year: number[] = []
  const first: number[] = [0]
  const rows: number[] = []
  const shown: number[] = []
  const agencies: number[] = []
  const start = years[0] ?? 0
  units.forEach((one, place) => {
    const begin = shown.length
    eachReport(selection, one.agencies, years, (row) => {
      if (agencies.at(-1) !== columns.agency[row]) agencies.push(columns.agency[row]!)
      shown.push(row)
    })
    const add = (y: number) => {
      unit.push(place)
      year.push(y)
      first.push(rows.length)
    }
    // The reports of one agency are of different years, in order.
    if (one.agencies.length === 1)
      for (let i = begin; i < shown.length; i++) {
        rows.push(shown[i]!)
        add(columns.year[shown[i]!]! - start)
      }
    else {
      const ofYear: number[][] = years.map(() => [])
      for (let i = begin; i < shown.length; i++) ofYear[columns.year[shown[i]!]! - start]!.push(shown[i]!)
      ofYear.forEach((some, y) => {
        if (some.length === 0) return
        for (const row of some) rows.push(row)
        add(y)
      })
    }
  })
  return {
    unit: Int32Array.from(unit),
    year: Int32Array.from(year),
    first: Int32Array.from(first),
    rows: Int32Array.from(rows),
    shown: Int32Array.from(shown),
    agencies,
  }
}
