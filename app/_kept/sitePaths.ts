import { reportId } from '#lib/model/agency'
import type { Columns } from '#lib/stats/columns'

/** The paths of all pages without a language, in a fixed order: those of the head, then regions, agencies and reports that there are. */
export function sitePaths({
  agencies,
  agency,
  year,
}: Pick<Columns, 'agencies' | 'agency' | 'year'>): string[] {
  const regions = [...new Set(agencies.map(({ regionCode }) => regionCode).filter((code) => code !== null))]
  return [
    ...['/', '/reports', '/coverage', '/checks', '/indicators', '/data', '/api'],
    ...regions.map((code) => `/regions/${code}`),
    ...agencies.map(({ id }) => `/agencies/${id}`),
    ...Array.from(agency, (of, row) => `/reports/${reportId(agencies[of]!.id, year[row]!)}`),
  ]
}
