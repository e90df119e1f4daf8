import { agencyById } from '#db/queries/agencies'
import { hasReport } from '#db/queries/reports'
import type { Reading } from '#db/reading/reading'
import { pageAt } from '#lib/model/pages/pagePaths'
import { indicatorShares } from './indicatorShares.ts'
import { places } from './places.ts'

/**
 * Whether no page stands at a path without its language: none by that name, or none of a report, agency, region or indicator that there
 * is not.
 */
export async function isMissingPage(read: Reading, path: string): Promise<boolean> {
  const page = pageAt(path)
  if (page === null || page === 'fixed') return page === null
  const { kind, id } = page
  switch (kind) {
    case 'reports':
      return !(await hasReport(read.db, id))
    case 'agencies':
      return (await agencyById(read.db, id)) === null
    case 'regions':
      return !(await places(read)).byCode.has(id)
    case 'indicators':
      return !(await indicatorShares(read)).some(({ indicator }) => indicator.id === id)
  }
}
