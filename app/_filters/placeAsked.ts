import type { View } from '#lib/model/view'
import type { NameIndex } from '#lib/names/nameIndex'
import { resolveName } from '#lib/names/resolveName'

/** A region or an agency that a text may mean, and the view that it leads to. */
export interface PlaceChoice {
  kind: 'region' | 'agency'
  name: string
  view: View
}

/**
 * What a text typed as a region adds to a view. `sure`: the view with the one region that it means; for an agency its region, compared
 * by agency with this one in front. Otherwise what it may mean, best first: empty where nothing is called so.
 */
export function placeAsked(
  { index, longName }: { index: NameIndex; longName: (code: string) => string },
  text: string,
  view: View,
): { sure: View } | { choices: PlaceChoice[] } {
  const withRegion = (code: string): View => ({ ...view, region: [...new Set([...view.region, code])] })
  const agencies = new Map(index.agencies.map((agency) => [agency.id, agency]))
  const withAgency = (id: string): View => {
    const code = agencies.get(id)?.regionCode ?? null
    return {
      ...(code === null ? view : withRegion(code)),
      by: 'agency',
      focus: [...new Set([...view.focus, id])],
    }
  }
  const found = resolveName(index, text)
  switch (found.kind) {
    case 'region':
      return { sure: withRegion(found.code) }
    case 'agency':
      return { sure: withAgency(found.id) }
    case 'none':
      return { choices: [] }
    case 'unsure':
      return {
        choices: [
          ...found.regions.map((code) => ({
            kind: 'region' as const,
            name: longName(code),
            view: withRegion(code),
          })),
          ...found.agencies.map((id) => ({
            kind: 'agency' as const,
            name: agencies.get(id)?.name ?? id,
            view: withAgency(id),
          })),
        ],
      }
  }
}
