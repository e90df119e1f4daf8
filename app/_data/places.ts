import { readOnly } from '#db/queries/connection'
import { allRegions } from '#db/queries/regions'
import { datasetRevision } from '#db/queries/revisions'
import type { Region } from '#lib/model/region'
import { regionNames, type RegionNames } from '#lib/stats/regionNames'
import { Lru } from './lru.ts'

/** The regions of a data revision, by code, and what they are called. */
export interface Places extends RegionNames {
  all: readonly Region[]
  byCode: ReadonlyMap<string, Region>
  /** The codes of the divisions that a region lies in, the widest first. */
  trail: (code: string) => string[]
}

const kept = new Lru<Promise<Places>>(2)

/** The regions as they are now, read once per data revision; none before the first load. */
export async function places(): Promise<Places> {
  const db = readOnly()
  const revision = db === null ? null : await datasetRevision(db)
  return kept.get(revision ?? '', async () => placesOf(db === null ? [] : await allRegions(db)))
}

function placesOf(all: readonly Region[]): Places {
  const byCode = new Map(all.map((region) => [region.code, region]))
  const trail = (code: string): string[] => {
    const parent = byCode.get(code)?.parent ?? null
    return parent === null ? [] : [...trail(parent), parent]
  }
  return { ...regionNames(all), all, byCode, trail }
}
