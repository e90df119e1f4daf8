import { allIndicators } from '#db/queries/indicators'
import type { Reading } from '#db/reading/reading'
import { reportId } from '#lib/model/agency'
import { findNames, type Hit } from '#lib/names/findNames'
import type { FindableAgency } from '#lib/names/nameIndex'
import { names } from '#app/_kept/names'
import { perRevision } from '#app/_kept/perRevision'
import { places } from '#app/_kept/places'
import type { Lang } from '#app/_text/text'
import { englishHits } from './englishHits.ts'
import { hitList, type HitList, type NamedHit, type Window } from './hitList.ts'
import { findableIndicators } from './findableIndicators.ts'
import { indicatorHits } from './indicatorHits.ts'
import { textHits, type TextHit } from './textHits.ts'
import { yearsAsked } from './yearsAsked.ts'

/** What a search finds, kind by kind. */
export interface Found {
  regions: HitList<NamedHit>
  agencies: HitList<NamedHit>
  reports: HitList<NamedHit>
  indicators: HitList<NamedHit>
  text: HitList<TextHit>
}

const catalogue = perRevision('indicators to find', async ({ db }) =>
  findableIndicators(await allIndicators(db)),
)

/**
 * Looks for a query among regions, agencies, reports, indicators and texts; nothing is found before the first load. A year in it asks for
 * reports of that year, and does not count for the others. `lang` is that of what tells hits apart.
 */
export async function search(read: Reading, q: string, window: Window, lang: Lang): Promise<Found> {
  const [{ longName, english }, { index, yearsOf }, indicators, text] = await Promise.all([
    places(read),
    names(read),
    catalogue(read),
    textHits(read, q, window),
  ])
  const { rest, years } = yearsAsked(q)
  const named = rest === '' ? allAgencies(index.agencies) : findNames(index, rest)
  // Pinyin first: what is found by it is what was meant.
  const found = named.agencies.length === 0 ? { ...named, agencies: await englishHits(read, rest) } : named
  const placeOf = (code: string | null) => (code === null ? '' : longName(code))
  return {
    regions: hitList(found.regions, window, ({ one: { code, name, reports } }) => ({
      path: `/regions/${code}`,
      name,
      nameEn: english.region(code),
      about: longName(code) === name ? code : `${longName(code)} · ${code}`,
      reports,
    })),
    agencies: hitList(rest === '' ? [] : found.agencies, window, ({ one: { id, name, regionCode } }) => ({
      path: `/agencies/${id}`,
      name,
      nameEn: english.agency({ name, regionCode }),
      about: placeOf(regionCode),
      reports: yearsOf.get(id)?.length ?? 0,
    })),
    reports: hitList(reportsOf(found.agencies, yearsOf, years), window, ({ one, year }) => ({
      path: `/reports/${reportId(one.id, year)}`,
      name: one.name,
      nameEn: english.agency(one),
      about: String(year),
      reports: null,
    })),
    indicators: hitList(indicatorHits(indicators, q), window, ({ id, labelZh, labelEn, unit, whole }) => ({
      path: `/indicators/${id}`,
      name: labelZh,
      nameEn: labelEn,
      about: whole === null ? unit : `${whole[lang]} · ${unit}`,
      reports: null,
    })),
    text,
  }
}

function allAgencies(agencies: readonly FindableAgency[]) {
  return { regions: [], agencies: agencies.map((one): Hit<FindableAgency> => ({ one, fit: 0 })) }
}

/** The reports of bodies, of the years asked for or of all; those of the bodies that fit best first, then the newest. */
function reportsOf(
  agencies: readonly Hit<FindableAgency>[],
  yearsOf: ReadonlyMap<string, readonly number[]>,
  years: readonly number[],
) {
  return agencies
    .flatMap(({ one, fit }) =>
      (yearsOf.get(one.id) ?? [])
        .filter((year) => years.length === 0 || years.includes(year))
        .map((year) => ({ one, fit, year })),
    )
    .sort((a, b) => a.fit - b.fit || b.year - a.year)
}
