import { reportKeys } from '#db/queries/reportList'
import { reportsHolding, textsOfReports } from '#db/queries/textSearch'
import type { Reading } from '#db/reading/reading'
import { phrasePlaces } from '#lib/text/phrasePlaces'
import { searchPhrases } from '#lib/text/searchPhrases'
import { snippet, type SnippetPart } from '#lib/text/snippet'
import { perRevision } from '#app/_kept/perRevision'
import { places } from '#app/_kept/places'
import type { HitList, Window } from './hitList.ts'

/** A report whose text holds what was looked for. */
export interface TextHit {
  reportId: string
  agency: string
  agencyEn: string | null
  year: number
  parts: SnippetPart[]
}

/** The place of each report in the list of reports: the newest first, then by region and agency. */
const orderOfReports = perRevision('places of reports', async ({ db }) => {
  const keys = await reportKeys(db, { region: [] })
  return new Map(keys.map((key, place) => [key, place]))
})

/** The reports whose text holds every part of a query, in the order of their list; none where a part has a single character. */
export async function textHits(
  read: Reading,
  q: string,
  { limit, offset }: Window,
): Promise<HitList<TextHit>> {
  const phrases = searchPhrases(q)
  if (phrases === null) return { hits: [], total: 0 }
  const [keys, order, { english }] = await Promise.all([
    reportsHolding(read.db, phrases),
    orderOfReports(read),
    places(read),
  ])
  const placeOf = (key: number) => order.get(key) ?? order.size
  keys.sort((a, b) => placeOf(a) - placeOf(b))
  const rows = await textsOfReports(read.db, keys.slice(offset, offset + limit))
  return {
    total: keys.length,
    hits: rows.map(({ id, agency, regionCode, year, text }) => ({
      reportId: id,
      agency,
      agencyEn: english.agency({ name: agency, regionCode }),
      year,
      parts: snippet(text, phrasePlaces(text, phrases)),
    })),
  }
}
