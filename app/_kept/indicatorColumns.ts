import { LRUCache } from 'lru-cache'
import type { Reading } from '#db/reading/reading'
import { shared } from '#db/shared'
import { isOverviewChart, type ChartSpec } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import { promiseKept } from './promiseKept.ts'
import { readColumns } from './readColumns.ts'
import type { Snapshot } from './readSnapshot.ts'

/** Charts of indicators whose columns are kept: of 3,000 counties over 12 years a column is under 1 MB, and a chart has nine at most. */
const most = 8

const kept = shared('indicator columns', () => new WeakMap<Snapshot, LRUCache<string, Promise<Columns>>>())

/**
 * The columns of a chart: those of the snapshot for charts of the overview, others read when they are asked for, in the transaction of
 * the reading, whose snapshot it must be, and kept with the snapshot, the last asked for only.
 */
export function columnsFor(read: Reading, found: Snapshot, spec: ChartSpec): Promise<Columns> {
  if (isOverviewChart(spec.name)) return Promise.resolve(found.columns)
  const known = kept.get(found) ?? new LRUCache<string, Promise<Columns>>({ max: most })
  kept.set(found, known)
  return promiseKept(known, specKey(spec), () =>
    read.stay(() => readColumns(read, found.catalogue, spec.indicators)),
  )
}

/** What tells the charts of a snapshot apart. */
export function specKey({ name, applicant, split }: ChartSpec): string {
  return [name, applicant, split].join('|')
}
