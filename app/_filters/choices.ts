import type { Reading } from '#db/reading/reading'
import type { EnglishNames } from '#app/_kept/englishNames'
import { offered, type Offered } from '#app/_kept/offered'
import { perRevision } from '#app/_kept/perRevision'
import { places } from '#app/_kept/places'
import type { Snapshot } from '#app/_kept/readSnapshot'
import { namedText } from '#app/_text/namedText'
import type { Lang } from '#app/_text/text'

/** A region with reports, named in the language of the page as `namedText` does, and the number of them. */
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

const inLanguage: Record<Lang, (read: Reading) => Promise<Choices>> = {
  zh: perRevision('choices in Chinese', async ({ db }) => choicesOf(await offered(db), null)),
  en: perRevision('choices in English', async (read) =>
    choicesOf(await offered(read.db), (await places(read)).english),
  ),
}

/** The choices of the filters, as a reading has them. */
export function filterChoices(read: Reading, lang: Lang): Promise<Choices> {
  return inLanguage[lang](read)
}

/** What was made of a snapshot goes with it. */
const ofSnapshots: Record<Lang, WeakMap<Snapshot, Choices>> = { zh: new WeakMap(), en: new WeakMap() }

/** The choices of the filters, as a snapshot has them. */
export function snapshotChoices(found: Snapshot, lang: Lang): Choices {
  const kept = ofSnapshots[lang].get(found)
  if (kept !== undefined) return kept
  const choices = choicesOf(found.offered, lang === 'zh' ? null : found.english)
  ofSnapshots[lang].set(found, choices)
  return choices
}

/** The choices that there are of something. */
function choicesOf({ regions: all, sectors, range }: Offered, english: EnglishNames | null): Choices {
  const regions =
    english === null
      ? all
      : all.map((region) => ({
          ...region,
          name: namedText('en', region.name, english.region(region.code)),
        }))
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
