import type { Agency } from '#lib/model/agency'
import { ancestorCode, levelOfCode, regionLevels } from '#lib/model/region'
import type { Dataset, Series } from './dataset.ts'
import type { RegionNames } from './regionNames.ts'

/** A series before it has cells: who it is, and the places of its agencies. */
export interface Unit extends Omit<Series, 'cells' | 'viewQuery'> {
  agencies: number[]
}

/** The units of a view, and the agencies that belong to none of them. */
export interface Units {
  units: Unit[]
  /** Whole-area bodies of divisions below the level of the units. */
  areasBelow: number[]
  /** Agencies whose region cannot be determined, where units are regions. */
  withoutRegion: number[]
}

/**
 * Groups agencies (places in `all`, in their order) into the series of a view. A whole-area report is always a unit of its
 * own, `{code}:area`; of several such bodies in one region each has its own id.
 */
export function unitsOf(
  places: readonly number[],
  all: readonly Agency[],
  by: Dataset['by'],
  names: RegionNames,
): Units {
  const drafts = new Map<string, Unit>()
  const areasBelow: number[] = []
  const withoutRegion: number[] = []
  for (const place of places) {
    const agency = all[place]!
    const { regionCode: code, id, scope } = agency
    if (by !== 'agency' && code === null) {
      withoutRegion.push(place)
      continue
    }
    if (by !== 'agency' && scope === 'area' && code !== null && depthOf(code) > regionLevels.indexOf(by)) {
      areasBelow.push(place)
      continue
    }
    const unitCode = by === 'agency' || scope === 'area' ? (code ?? '') : ancestorCode(code ?? '', by)
    const key = by === 'agency' || scope === 'area' ? `${scope} ${id}` : unitCode
    const draft = drafts.get(key)
    if (draft !== undefined) draft.agencies.push(place)
    else drafts.set(key, unitOf(agency, place, unitCode, by, names))
  }
  const units = [...drafts.values()]
  tellAreasApart(units, all)
  chooseLabels(units, (unit) => longerLabels(unit, all[unit.agencies[0]!]!.name, by, names))
  return { units, areasBelow, withoutRegion }
}

function depthOf(code: string): number {
  return regionLevels.indexOf(levelOfCode(code))
}

function unitOf(
  { id, name, sector, scope }: Agency,
  place: number,
  code: string,
  by: Dataset['by'],
  names: RegionNames,
): Unit {
  const isAgency = by === 'agency'
  const region = code === '' ? '' : names.name(code)
  return {
    regionCode: code,
    region,
    scope,
    agencies: [place],
    label: isAgency ? name : `${region}${suffixOf(code, scope, by)}`,
    id: isAgency ? id : scope === 'area' ? `${code}:area` : code,
    agency: isAgency ? name : null,
    sector: isAgency ? sector : null,
  }
}

function suffixOf(code: string, scope: Unit['scope'], by: Exclude<Dataset['by'], 'agency'>): string {
  if (scope === 'area') return '（全域）'
  return depthOf(code) < regionLevels.indexOf(by) ? '本级' : ''
}

/** The most longer labels that a unit has. */
const mostLonger = 2

/** What a unit may be called where its label is another's too, the shortest first. `name` is that of its first agency. */
function longerLabels(
  { regionCode: code, region, scope }: Unit,
  name: string,
  by: Dataset['by'],
  names: RegionNames,
): string[] {
  if (by === 'agency')
    return code === '' ? [] : [`${name}（${region}）`, `${name}（${names.longName(code)}）`]
  const long = `${names.longName(code)}${suffixOf(code, scope, by)}`
  return scope === 'area' ? [long, `${region}（全域，${name}）`] : [long]
}

/** Two whole-area bodies in one region must not share an id. */
function tellAreasApart(units: readonly Unit[], all: readonly Agency[]): void {
  for (const same of repeated(units, (unit) => unit.id))
    for (const unit of same) unit.id = `${unit.id}:${all[unit.agencies[0]!]!.id.split('-').at(-1)}`
}

/** Gives units whose label another has too a longer one; one that repeats to the last has its id added. */
function chooseLabels(units: readonly Unit[], longerOf: (unit: Unit) => string[]): void {
  let same = repeated(units, (unit) => unit.label)
  for (let length = 0; same.length > 0 && length < mostLonger; length++) {
    for (const unit of same.flat()) unit.label = longerOf(unit)[length] ?? unit.label
    same = repeated(units, (unit) => unit.label)
  }
  for (const unit of same.flat()) unit.label = `${unit.label} ${unit.id}`
}

/** The groups of those that share a key. */
function repeated<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const first = new Map<string, T>()
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const before = first.get(key)
    if (before === undefined) first.set(key, one)
    else if (groups.has(key)) groups.get(key)!.push(one)
    else groups.set(key, [before, one])
  }
  return [...groups.values()]
}
