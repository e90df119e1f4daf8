import { LRUCache } from 'lru-cache'
import { shared } from '#db/shared'
import { viewQuery, type View } from '#lib/model/view'
import { buildDataset } from '#lib/wording/buildDataset'
import type { ChartSpec } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import { selectUnits, type Selection } from '#lib/stats/selection'
import { keptOrMade } from './keptOrMade.ts'
import type { Snapshot } from './readSnapshot.ts'

// A selection of 3,000 counties is about 1 MB and serves all charts and statistics of it; a dataset is as much again.
// What is of one agency is small, and must not push out what is of all.
const nothingMade = () => ({
  selections: new LRUCache<string, Selection>({ max: 20 }),
  datasets: new LRUCache<string, Dataset>({ max: 60 }),
  ofAgencies: new LRUCache<string, Dataset>({ max: 60 }),
})
type Made = ReturnType<typeof nothingMade>

/** What was made of a snapshot goes with it. */
const made = shared('datasets', () => new WeakMap<Snapshot, Made>())

/**
 * The dataset of a chart for a view, made once per snapshot. What only changes the picture (focus, scale, shares, table) does not
 * make another. `agency` takes that agency alone, wherever it is.
 */
export async function chartDataset(
  found: Snapshot,
  spec: ChartSpec,
  view: View,
  agency?: string,
): Promise<Dataset> {
  // One chart after the other, so that requests beside it wait for one at most.
  await new Promise((resolve) => setImmediate(resolve))
  const { selections, datasets, ofAgencies } = madeOf(found)
  const slice: View = {
    ...view,
    focus: [],
    channels: 'total',
    scale: undefined,
    draw: undefined,
    show: 'chart',
  }
  if (agency !== undefined)
    return keptOrMade(ofAgencies, `${keyOf(spec)} ${viewQuery(slice)} ${agency}`, () => {
      const selection = selectUnits(found.columns, { ...slice, region: [], agency }, spec, found.names)
      return buildDataset(spec, slice, selection)
    })
  return keptOrMade(datasets, `${keyOf(spec)} ${viewQuery(slice)}`, () =>
    buildDataset(spec, slice, selectionOf(found, spec, slice, selections)),
  )
}

function madeOf(found: Snapshot): Made {
  const known = made.get(found)
  if (known !== undefined) return known
  const fresh = nothingMade()
  made.set(found, fresh)
  return fresh
}

/** Selections differ by chart only where transcribed figures are asked for, by years only where agencies are picked. */
function selectionOf(
  { columns, names }: Snapshot,
  spec: ChartSpec,
  view: View,
  selections: Made['selections'],
): Selection {
  const { region, sector, source, by, pick, from, to } = view
  const years = pick === undefined ? {} : { pick, from, to }
  const key = `${viewQuery({ region, sector, source, by, ...years })} ${source === 'figures' ? keyOf(spec) : ''}`
  return keptOrMade(selections, key, () => selectUnits(columns, view, spec, names))
}

function keyOf({ name, applicant, split }: ChartSpec): string {
  return [name, applicant, split].join('|')
}
