import type { View } from '#lib/model/view'
import type { Snapshot } from '#app/_kept/readSnapshot'
import type { FileFacts } from './fileWords.ts'

/**
 * What a file says of its data beside the dataset: the names of the regions chosen, or of the agency that it is of alone, and the day
 * of the data.
 */
export function fileFacts({ names, columns, day }: Snapshot, view: View, agency?: string): FileFacts {
  const named = columns.agencies.find(({ id }) => id === agency)
  const only = agency === undefined ? null : (named?.name ?? agency)
  return { regions: view.region.map(names.longName), only, day }
}
