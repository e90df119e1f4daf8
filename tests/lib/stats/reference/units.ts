import { ancestorCode, levelOfCode, regionLevels } from '#lib/model/region'
import type { Dataset, Series } from '#lib/stats/dataset'
import type { Held } from './held.ts'
import type { RegionNames } from '#lib/stats/regionNames'

/** A series before it has cells: who it is, and its reports of all years. */
export interface Unit extends Omit<Series, 'cells' | 'viewQuery'> {
  held: Held[]
}

/** The units of a view, and the reports that belong to none of them. */
export interface Units {
  units: Unit[]
  /** Whole-area reports of divisions below the level of the units. */
  areasBelow: Held[]
  /** Reports whose region cannot be determined, where units are regions. */
  withoutRegion: Held[]
}

interface Draft extends Unit {
  /** What it may be called, the shortest first. */
  labels: string[]
}

/**
 * Groups reports (in their order) into the series of a view. A whole-area report is always a unit of its own,
 * `{code}:area`; of several such bodies in one region each has its own id.
 */
export function unitsOf(held: readonly Held[], by: Dataset['by'], names: RegionNames): Units {
  const drafts = new Map<string, Draft>()
  const areasBelow: Held[] = []
  const withoutRegion: Held[] = []
  for (const one of held) {
    const { report } = one
    const { regionCode: code, agencyId, scope } = report
    if (by !== 'agency' && code === null) {
      withoutRegion.push(one)
      continue
    }
    if (by !== 'agency' && scope === 'area' && code !== null && depthOf(code) > regionLevels.indexOf(by)) {
      areasBelow.push(one)
      continue
    }
    const unitCode = by === 'agency' || scope === 'area' ? (code ?? '') : ancestorCode(code ?? '', by)
    const key = by === 'agency' || scope === 'area' ? `${scope} ${agencyId}` : unitCode
    const draft = drafts.get(key)
    if (draft !== undefined) draft.held.push(one)
    else drafts.set(key, draftOf(one, unitCode, by, names))
  }
  const units = [...drafts.values()]
  tellAreasApart(units)
  chooseLabels(units)
  return { units: units.map(({ labels: _, ...unit }) => unit), areasBelow, withoutRegion }
}

function depthOf(code: string): number {
  return regionLevels.indexOf(levelOfCode(code))
}

function draftOf(one: Held, code: string, by: Dataset['by'], names: RegionNames): Draft {
  const { agencyId, agency, sector, scope } = one.report
  const region = code === '' ? '' : names.name(code)
  const unit = { regionCode: code, region, scope, held: [one], label: '' }
  if (by === 'agency')
    return {
      ...unit,
      id: agencyId,
      agency,
      sector,
      labels: [
        agency,
        ...(code === '' ? [] : [`${agency}（${region}）`, `${agency}（${names.longName(code)}）`]),
      ],
    }
  const isAbove = depthOf(code) < regionLevels.indexOf(by)
  const suffix = scope === 'area' ? '（全域）' : isAbove ? '本级' : ''
  return {
    ...unit,
    id: scope === 'area' ? `${code}:area` : code,
    agency: null,
    sector: null,
    labels: [
      `${region}${suffix}`,
      `${names.longName(code)}${suffix}`,
      ...(scope === 'area' ? [`${region}（全域，${agency}）`] : []),
    ],
  }
}

/** Two whole-area bodies in one region must not share an id. */
function tellAreasApart(units: readonly Draft[]): void {
  for (const same of repeated(units, (unit) => unit.id))
    for (const unit of same) unit.id = `${unit.id}:${unit.held[0]!.report.agencyId.split('-').at(-1)}`
}

/** Gives every unit its shortest label that no other unit has; one that repeats to the last has its id added. */
function chooseLabels(units: readonly Draft[]): void {
  for (const unit of units) unit.label = unit.labels[0] ?? unit.id
  const longest = Math.max(0, ...units.map((unit) => unit.labels.length))
  for (let length = 1; length < longest; length++)
    for (const same of repeated(units, (unit) => unit.label))
      for (const unit of same) unit.label = unit.labels[length] ?? unit.label
  for (const same of repeated(units, (unit) => unit.label))
    for (const unit of same) unit.label = `${unit.label} ${unit.id}`
}

function repeated<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
