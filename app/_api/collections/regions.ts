import { regionsAfter } from '#db/queries/pagesOfPlaces'
import { regionByCode } from '#db/queries/regions'
import type { ApiRegion } from '#lib/api/schemas'
import { isSynthetic, type Region } from '#lib/model/region'
import { places, type Places } from '#app/_kept/places'
import type { Collection } from '../collection.ts'

export const regions: Collection<'regions'> = {
  name: 'regions',
  keyParts: ['string'],
  keyNeeds: 1,
  async *batches(read, query, after, want) {
    const names = await places(read)
    for (let code = String(after?.[0] ?? ''); ;) {
      const found = await regionsAfter(read.db, query, code, want)
      yield { rows: found.map((one) => ({ key: [one.code], row: rowOf(one, names) })), at: [code] }
      if (found.length < want) return
      code = found.at(-1)!.code
    }
  },
  async item(read, code) {
    const region = await regionByCode(read.db, code)
    return region === null ? null : rowOf(region, await places(read))
  },
}

function rowOf({ code, level, parent }: Region, { name, longName, english }: Places): ApiRegion {
  return {
    code,
    name: name(code),
    nameEn: english.region(code),
    longName: longName(code),
    level,
    parent,
    isSynthetic: isSynthetic(code),
    path: `/regions/${code}`,
  }
}
