import type { Columns, ValueColumn } from './columns.ts'
import type { Dataset } from './dataset.ts'

/**
 * What the notes are about: the reports of the series within the years shown (places in the columns), and how many reports
 * are not shown.
 */
export interface NoteFacts extends Pick<
  Dataset,
  'spec' | 'by' | 'stat' | 'unit' | 'years' | 'breaks' | 'indicators'
> {
  columns: Columns
  /** What counts of each of the indicators. */
  values: readonly ValueColumn[]
  /** Whether a value rests on fewer agencies than belong to its unit. */
  isPartial: boolean
  shown: Int32Array
  /** The agencies of these reports, once each. */
  agencies: readonly number[]
  areasBelow: number
  withoutRegion: number
}
