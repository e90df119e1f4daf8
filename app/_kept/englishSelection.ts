import type { Agency } from '#lib/model/agency'
import type { Selection } from '#lib/stats/selection'
import type { EnglishNames } from './englishNames.ts'

/** What was made of the agencies of a snapshot goes with them. */
const kept = new WeakMap<readonly Agency[], readonly Agency[]>()

/**
 * A selection whose series and agencies are called by their English names with the Chinese behind: Weishan County 微山县; by the Chinese alone where
 * no English name is certain. Ids, codes and the names of files stay.
 */
export function englishSelection(selection: Selection, english: EnglishNames): Selection {
  const { columns, units } = selection
  return {
    ...selection,
    columns: { ...columns, agencies: englishAgencies(columns.agencies, english) },
    units: units.map((unit) => ({
      ...unit,
      label: both(
        unit.agency === null
          ? english.region(unit.regionCode)
          : english.agency({ name: unit.agency, regionCode: unit.regionCode || null }),
        unit.label,
      ),
    })),
  }
}

/** Each is named when it is asked for: of many thousands, a chart names a few. */
function englishAgencies(agencies: readonly Agency[], english: EnglishNames): readonly Agency[] {
  const known = kept.get(agencies)
  if (known !== undefined) return known
  const named = agencies.map((agency) =>
    Object.defineProperty({ ...agency }, 'name', {
      get: () => both(english.agency(agency), agency.name),
      enumerable: true,
    }),
  )
  kept.set(agencies, named)
  return named
}

const both = (english: string | null, chinese: string) =>
  english === null ? chinese : `${english} ${chinese}`
