import type { Agency } from '#lib/model/agency'
import type { Lang } from '#lib/model/words'
import type { Selection } from '#lib/stats/selection'
import type { EnglishNames } from './englishNames.ts'

/** What was made of the agencies of a snapshot goes with them. */
const kept = new WeakMap<readonly Agency[], readonly Agency[]>()

/**
 * A selection as a page names it: in Chinese as it is; in English with series and agencies called by their English names with the Chinese behind,
 * Weishan County 微山县, or by the Chinese alone where no English name is certain. Ids, codes and the names of files stay.
 */
export function selectionIn(lang: Lang, selection: Selection, english: EnglishNames): Selection {
  if (lang === 'zh') return selection
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
