import type { Told } from '#db/load/summary'

/** What a line or row that cannot be taken says of itself: only fields of the right kind. */
export function toldByFields(given: unknown): Told {
  const { agency, regionCode, year } = (given ?? {}) as Record<string, unknown>
  return {
    agency: typeof agency === 'string' ? agency : null,
    regionCode: typeof regionCode === 'string' ? regionCode : null,
    year: typeof year === 'number' && Number.isInteger(year) ? year : null,
  }
}
