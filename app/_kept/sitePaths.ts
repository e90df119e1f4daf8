import { reportId } from '#lib/model/agency'
import { listedPages } from '#lib/model/pages/pagePaths'
import type { Snapshot } from './readSnapshot.ts'

/** The paths of all pages without a language, in a fixed order: those of the head, then indicators, regions, agencies and reports that there are. */
export function sitePaths({ columns, catalogue }: Pick<Snapshot, 'columns' | 'catalogue'>): string[] {
  const { agencies, agency, year } = columns
  const regions = [...new Set(agencies.map(({ regionCode }) => regionCode).filter((code) => code !== null))]
  return [
    ...listedPages,
    ...catalogue.map(({ id }) => `/indicators/${id}`),
    ...regions.map((code) => `/regions/${code}`),
    ...agencies.map(({ id }) => `/agencies/${id}`),
    ...Array.from(agency, (of, row) => `/reports/${reportId(agencies[of]!.id, year[row]!)}`),
  ]
}
