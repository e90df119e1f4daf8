import type { Series } from '#lib/stats/dataset'
import type { EnglishNames } from '#app/_kept/englishNames'

/** Which series a row is of, as every row of one says it. */
export function ofSeries(
  {
    id,
    regionCode,
    label,
    region,
    agency,
    sector,
    scope,
  }: Pick<Series, 'id' | 'regionCode' | 'label' | 'region' | 'agency' | 'sector' | 'scope'>,
  english: EnglishNames,
) {
  return {
    id,
    regionCode,
    label,
    region,
    regionEn: english.region(regionCode),
    agency,
    agencyEn: agency === null ? null : english.agency({ name: agency, regionCode }),
    sector,
    scope,
  }
}
