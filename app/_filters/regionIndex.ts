import { readingsOf } from '#lib/sounds/readingsOf'
import type { Choices } from './choices.ts'

/** A region that a search can find. `within` names what it lies in, '' for a province. */
export interface FoundRegion {
  code: string
  name: string
  within: string
  /** How the name may be read, as `readingsOf` says. */
  readings: string[]
  reports: number
}

/** The regions with reports as a search needs them, by code. */
export function regionIndex(provinces: Choices['provinces']): FoundRegion[] {
  return provinces.flatMap((province) => {
    const names = new Map(province.inside.map((one) => [one.code, one.name]))
    const of = (
      { code, name, reports }: { code: string; name: string; reports: number },
      within: string,
    ) => ({
      code,
      name,
      within,
      readings: readingsOf(name),
      reports,
    })
    return [
      of(province, ''),
      ...province.inside.map((one) => {
        const prefecture = one.code.endsWith('00') ? undefined : names.get(`${one.code.slice(0, 4)}00`)
        return of(one, `${province.name}${prefecture ?? ''}`)
      }),
    ]
  })
}
