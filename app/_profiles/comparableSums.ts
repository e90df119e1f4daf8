import type { StatedValue } from '#db/queries/peers'
import type { Agency } from '#lib/model/agency'
import { ancestorCode, levelOfCode, type RegionLevel } from '#lib/model/region'

/** The sums of divisions that may be held against one division, and how many with a figure may not. */
export interface ComparableSums {
  /** By code, the division itself among them; empty where its own sum does not rest on all its agencies. */
  sums: Map<string, number>
  leftOut: number
}

/**
 * What the agencies of each division state, as far as the sums can be compared with that of `own`: a division counts where all its
 * known agencies state the figure, and where they are of the same sectors as those of `own`. A body of a division above belongs to none.
 * @param known the agencies that are known, whole-area bodies not among them
 */
export function comparableSums(
  own: string,
  level: RegionLevel,
  known: readonly Agency[],
  stated: readonly StatedValue[],
): ComparableSums {
  const divisionOf = (code: string | null) => {
    const at = code === null ? null : ancestorCode(code, level)
    return at !== null && levelOfCode(at) === level ? at : null
  }
  const bodies = new Map<string, Agency[]>()
  for (const agency of known) {
    const at = divisionOf(agency.regionCode)
    if (at !== null) bodies.set(at, [...(bodies.get(at) ?? []), agency])
  }
  const values = new Map<string, number[]>()
  for (const [, code, value] of stated) {
    const at = divisionOf(code)
    if (at !== null) values.set(at, [...(values.get(at) ?? []), value])
  }
  const sectorsOf = (code: string) =>
    [...new Set((bodies.get(code) ?? []).map(({ sector }) => sector ?? ''))].sort().join(' ')
  const isComparable = (code: string) =>
    values.get(code)?.length === bodies.get(code)?.length && sectorsOf(code) === sectorsOf(own)
  const counted = isComparable(own) ? [...values.keys()].filter(isComparable) : []
  return {
    sums: new Map(counted.map((code) => [code, values.get(code)!.reduce((sum, value) => sum + value, 0)])),
    leftOut: values.size - counted.length,
  }
}
