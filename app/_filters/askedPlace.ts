import { reading } from '#db/reading/reading'
import type { View } from '#lib/model/view'
import { longestTyped } from '#lib/names/resolveName'
import { names } from '#app/_kept/names'
import { places } from '#app/_kept/places'
import { placeAsked, type PlaceChoice } from './placeAsked.ts'

/** What the parameter `place` of a page asks for: the view that it means, or the text with what it may mean. */
type AskedPlace = { sure: View } | { text: string; choices: PlaceChoice[] }

/** Makes out the text that a reader typed as a region into the filters of a view; null where there is none. */
export async function askedPlace(
  given: string | string[] | undefined,
  view: View,
): Promise<AskedPlace | null> {
  const text = [given ?? ''].flat().join(' ').trim().slice(0, longestTyped)
  if (text === '') return null
  return reading(async (read) => ({
    text,
    ...placeAsked({ ...(await names(read)), ...(await places(read)) }, text, view),
  }))
}
