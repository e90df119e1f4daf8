import type { View } from '#lib/model/view'
import { changesOf, type Changes } from '#lib/stats/changes/changeRows'
import type { Dataset } from '#lib/stats/dataset'
import type { MadeChart } from './datasets.ts'

/** The comparison asked for last is kept with its chart: sorting and pages make no other. */
const kept = new WeakMap<Dataset, { year: number | undefined; changes: Changes }>()

/** A year of a chart against the one before; see `changesOf`. */
export function chartChanges({ dataset, selection }: MadeChart, { year }: Pick<View, 'year'>): Changes {
  const known = kept.get(dataset)
  if (known !== undefined && known.year === year) return known.changes
  const changes = changesOf(selection, dataset.spec, dataset.years, { year, stat: dataset.stat })
  kept.set(dataset, { year, changes })
  return changes
}
