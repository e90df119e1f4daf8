import type { View } from '#lib/model/view'
import type { FileFacts } from '#app/_charts/fileWords'
import { dataDate } from './dataDate.ts'
import { places } from './places.ts'

/** What a file says of its data beside the dataset: the names of the regions chosen and the day of the data. */
export async function fileFacts(view: View): Promise<FileFacts> {
  const [{ longName }, day] = await Promise.all([places(), dataDate()])
  return { regions: view.region.map(longName), day }
}
