import type { Agency } from '#lib/model/agency'
import type { Lang } from '#app/_text/text'
import type { Places } from '#app/_kept/places'
import { namedText } from '#app/_text/namedText'

/** What peers are called; `text` is for plain text, null where nothing has the id. */
export interface PeerNames {
  name: (id: string) => string
  english: (id: string) => string | null
  text: (id: string) => string | null
}

/** The names of regions by code, or of agencies by id. */
export function peerNames(
  lang: Lang,
  { longName, byCode, english }: Places,
  agencies: ReadonlyMap<string, Agency> | null,
): PeerNames {
  const agency = (id: string) => agencies?.get(id)
  const nameOf = (id: string) => agency(id)?.name ?? (agencies === null && byCode.has(id) ? longName(id) : id)
  const englishOf = (id: string) => {
    const one = agency(id)
    return one !== undefined
      ? english.agency(one)
      : agencies === null && byCode.has(id)
        ? english.region(id)
        : null
  }
  return {
    name: nameOf,
    english: englishOf,
    text: (id) =>
      agency(id) !== undefined || (agencies === null && byCode.has(id))
        ? namedText(lang, nameOf(id), englishOf(id))
        : null,
  }
}
