import { offered, type Offered } from '#app/_kept/offered'
import { perRevision } from '#app/_kept/perRevision'

/** A region with reports, and the number of them. */
export interface RegionChoice {
  code: string
  name: string
  reports: number
}

/** What the filters offer: only what there is something of. `years` is empty before the first load. */
export interface Choices {
  /** Provinces, each with the prefectures and counties in it, by code. */
  provinces: (RegionChoice & { inside: RegionChoice[] })[]
  years: number[]
  sectors: string[]
}

/** The choices of the filters, as a reading has them. */
export const filterChoices = perRevision('choices', async ({ db }) => choicesOf(await offered(db)))

/** The choices that there are of something. */
export function choicesOf({ regions, sectors, range }: Offered): Choices {
  const provinces = regions
    .filter((region) => region.level === 'province')
    .map((province) => ({
      ...province,
      inside: regions.filter(
        (region) => region.level !== 'province' && region.code.slice(0, 2) === province.code.slice(0, 2),
      ),
    }))
  const years =
    range === null ? [] : Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i)
  return { provinces, years, sectors: sectors.map(({ sector }) => sector) }
}
