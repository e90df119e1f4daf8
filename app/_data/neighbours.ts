import { yearsOfAgency } from '#db/queries/agencies'
import { readOnly } from '#db/queries/connection'

/** The report of the same agency before a year and the one after, whichever years they are for; null where there is none. */
export async function neighbours(
  agency: string,
  year: number,
): Promise<Record<'previous' | 'next', { year: number; reportId: string } | null>> {
  const db = readOnly()
  const years = db === null ? [] : await yearsOfAgency(db, agency)
  return {
    previous: years.findLast((one) => one.year < year) ?? null,
    next: years.find((one) => one.year > year) ?? null,
  }
}
