import { ancestorCode, levelOfCode } from '#lib/model/region'
import type { Absence } from './absence.ts'
import type { AgencyFigure } from './agencyFigures.ts'

/** What the agencies of divisions state, by code: the sums that can be compared, and why others cannot. */
export interface ComparableSums {
  sums: Map<string, number>
  absent: Map<string, Absence>
}

/**
 * The sums of all divisions of the level of `own` in which agencies are known. A division is comparable where all its known agencies
 * state the figure, and where they are of the same sectors as those of `own`. A body of a division above belongs to none.
 */
export function comparableSums(own: string, figures: readonly AgencyFigure[]): ComparableSums {
  const level = levelOfCode(own)
  const inside = new Map<string, AgencyFigure[]>()
  for (const figure of figures) {
    const { regionCode } = figure.agency
    const at = regionCode === null ? null : ancestorCode(regionCode, level)
    // The ancestor of 370800 among counties is 370800 itself.
    if (at === null || levelOfCode(at) !== level) continue
    const same = inside.get(at)
    if (same === undefined) inside.set(at, [figure])
    else same.push(figure)
  }
  const ownSectors = sectorsOf(inside.get(own) ?? [])
  const sums = new Map<string, number>()
  const absent = new Map<string, Absence>()
  for (const [code, ofCode] of inside) {
    const absence =
      absenceOf(ofCode) ?? (sectorsOf(ofCode) === ownSectors ? null : { why: 'sectors' as const })
    if (absence !== null) absent.set(code, absence)
    else
      sums.set(
        code,
        ofCode.reduce((sum, { value }) => sum + (value as number), 0),
      )
  }
  if (!inside.has(own)) absent.set(own, { why: 'no_agencies' })
  return { sums, absent }
}

/** Why the sum of a division does not rest on all its agencies; null where it does. */
function absenceOf(figures: readonly AgencyFigure[]): Absence | null {
  const stated = figures.filter(({ value }) => value !== null).length
  if (stated === figures.length) return null
  const [why, ...others] = new Set(figures.map(({ status }) => status))
  if (stated === 0 && others.length === 0 && why !== undefined) return { why }
  return { why: 'part', stated, known: figures.length }
}

function sectorsOf(figures: readonly AgencyFigure[]): string {
  return [...new Set(figures.map(({ agency }) => agency.sector ?? ''))].sort().join(' ')
}
