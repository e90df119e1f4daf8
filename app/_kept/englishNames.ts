import type { Agency } from '#lib/model/agency'
import type { Region } from '#lib/model/region'
import { englishAgency } from '#lib/names/english/englishAgency'
import { englishRegion } from '#lib/names/english/englishRegion'
import type { RegionNames } from '#lib/stats/regionNames'

/** Names in English; null where none is certain. Each is made once and kept as long as the regions are. */
export interface EnglishNames {
  /** Of a region as `name` calls it: of a 市辖区 that of its municipality. */
  region: (code: string) => string | null
  agency: (agency: Pick<Agency, 'name' | 'regionCode'>) => string | null
}

/** English names of the regions of a data revision and of what reports in them. */
export function englishNames(byCode: ReadonlyMap<string, Region>, { name }: RegionNames): EnglishNames {
  const regions = new Map<string, string | null>()
  const agencies = new Map<string, string | null>()
  return {
    region: (code) =>
      kept(regions, code, () => {
        const region = byCode.get(code)
        // What only stands in the code list is called after the province: 北京市 for its 市辖区.
        return region === undefined ? null : englishRegion({ code, name: name(code) }, byCode)
      }),
    agency: ({ name, regionCode }) =>
      kept(agencies, `${regionCode} ${name}`, () => englishAgency({ name, regionCode }, byCode)),
  }
}

function kept(names: Map<string, string | null>, key: string, make: () => string | null): string | null {
  const known = names.get(key)
  if (known !== undefined) return known
  const made = make()
  names.set(key, made)
  return made
}
