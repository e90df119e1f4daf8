import { regionsWithReports } from '#db/queries/regions'
import { agenciesWithYears, regionsByName } from '#db/queries/searchRows'
import type { Reading } from '#db/reading/reading'
import { shared } from '#db/shared'
import { nameIndex, type NameIndex } from '#lib/names/nameIndex'
import { readingsOf } from '#lib/sounds/readingsOf'
import { perRevision } from './perRevision.ts'

const known = shared('readings of names', () => new Map<string, readonly string[]>())

/** The readings of a name, made once in the life of the process: reading thousands of them anew after each load would take seconds. */
function readingsKept(name: string): readonly string[] {
  const kept = known.get(name) ?? readingsOf(name)
  known.set(name, kept)
  return kept
}

/** The names of a data revision to find or resolve typed ones in, with the years that each body has reports for. */
export const names = perRevision(
  'names',
  async (read: Reading): Promise<{ index: NameIndex; yearsOf: ReadonlyMap<string, readonly number[]> }> => {
    const [regions, held, agencies] = await Promise.all([
      regionsByName(read.db),
      regionsWithReports(read.db),
      agenciesWithYears(read.db),
    ])
    const reportsIn = new Map(held.map(({ code, reports }) => [code, reports]))
    return {
      index: nameIndex({ regions, agencies, reportsIn }, readingsKept),
      yearsOf: new Map(agencies.map(({ id, years }) => [id, years])),
    }
  },
)
