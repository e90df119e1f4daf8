import { allRegions } from '#db/queries/regions'
import type { Region } from '#lib/model/region'
import { regionNames, type RegionNames } from '#lib/stats/regionNames'
import { englishNames, type EnglishNames } from './englishNames.ts'
import { perRevision } from './perRevision.ts'

/** The regions of a data revision, by code, and what they are called. */
export interface Places extends RegionNames {
  all: readonly Region[]
  byCode: ReadonlyMap<string, Region>
  /** The codes of the divisions that a region lies in, the widest first. */
  trail: (code: string) => string[]
  english: EnglishNames
}

/** The regions of a reading, read once per data revision; none before the first load. */
export const places = perRevision('places', async ({ db }) => placesOf(await allRegions(db)))

/** The regions of a list, by code, and what they are called. */
export function placesOf(all: readonly Region[]): Places {
  const byCode = new Map(all.map((region) => [region.code, region]))
  const trail = (code: string): string[] => {
    const parent = byCode.get(code)?.parent ?? null
    return parent === null ? [] : [...trail(parent), parent]
  }
  const names = regionNames(all)
  return { ...names, all, byCode, trail, english: englishNames(byCode, names) }
}
