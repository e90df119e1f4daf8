import type { WalkedReport } from '#db/queries/reportsInOrder'
import type { Places } from '#app/_kept/places'

/** Whose a row is and of which year, as every row of a report says it. */
export function whose({ agencyId, agency, regionCode, sector, scope, year }: WalkedReport, names: Places) {
  const region = regionCode === null ? null : names.name(regionCode)
  const regionEn = regionCode === null ? null : names.english.region(regionCode)
  const agencyEn = names.english.agency({ name: agency, regionCode })
  return { agencyId, agency, agencyEn, regionCode, region, regionEn, sector, scope, year }
}

/** The quote between two offsets of a text; null where there is no text or no place in it. */
export function quoteOf(
  text: string | null | undefined,
  start: number | null,
  end: number | null,
): string | null {
  return text == null || start === null || end === null ? null : text.slice(start, end)
}
