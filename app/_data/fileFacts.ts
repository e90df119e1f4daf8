import type { View } from '#lib/model/view'
import type { FileFacts } from '#app/_charts/fileWords'
import { agencyNamed } from './agencyProfile.ts'
import { dataDate } from './dataDate.ts'
import { places } from './places.ts'

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
