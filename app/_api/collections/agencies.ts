import { agencyById, yearsOfAgency } from '#db/queries/agencies'
import { agenciesAfter } from '#db/queries/pagesOfPlaces'
import type { ApiAgency } from '#lib/api/schemas'
import type { Agency } from '#lib/model/agency'
import { places, type Places } from '#app/_kept/places'
import type { Collection } from '../collection.ts'

export const agencies: Collection<'agencies'> = {
  name: 'agencies',
  keyParts: ['string'],
  keyNeeds: 1,
  async *batches(read, query, after, want) {
    const names = await places(read)
    for (let id = String(after?.[0] ?? ''); ;) {
      const found = await agenciesAfter(read.db, query, id, want)
      yield { rows: found.map((one) => ({ key: [one.id], row: rowOf(one, names) })), at: [id] }
      if (found.length < want) return
      id = found.at(-1)!.id
    }
  },
  async item(read, id) {
    const agency = await agencyById(read.db, id)
    if (agency === null) return null
    const years = (await yearsOfAgency(read.db, id)).map(({ year }) => year)
    return rowOf({ ...agency, years }, await places(read))
  },
}

function rowOf(
  { id, name, regionCode, sector, scope, years }: Agency & { years: number[] },
  names: Places,
): ApiAgency {
  return {
    id,
    name,
    nameEn: names.english.agency({ name, regionCode }),
    regionCode,
    region: regionCode === null ? null : names.name(regionCode),
    regionEn: regionCode === null ? null : names.english.region(regionCode),
    sector,
    scope,
    years,
    path: `/agencies/${id}`,
  }
}
