import type { View } from '#lib/model/view'
import type { FileFacts } from './fileWords.ts'
import { agencyNamed } from '#app/_kept/agencyNamed'
import { dataDate } from '#app/_kept/dataDate'
import { places } from '#app/_kept/places'

/**
 * What a file says of its data beside the dataset: the names of the regions chosen, or of the agency that it is of alone, and the day
 * of the data.
 */
export async function fileFacts(view: View, agency?: string): Promise<FileFacts> {
  const [{ longName }, day, named] = await Promise.all([
    places(),
    dataDate(),
    agency === undefined ? null : agencyNamed(agency),
  ])
  const only = agency === undefined ? null : (named?.name ?? agency)
  return { regions: view.region.map(longName), only, day }
}
