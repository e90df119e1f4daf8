import { viewQuery, type View } from '#lib/model/view'
import { buildDataset } from '#lib/wording/buildDataset'
import { chartIndicators } from '#lib/stats/chartIndicators'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import type { ChartName, Dataset } from '#lib/stats/dataset'
import { regionNames } from '#lib/stats/regionNames'
import { selectUnits, type Selection } from '#lib/stats/selection'
import { Lru } from './lru.ts'
import type { Snapshot } from './readSnapshot.ts'
import { snapshot } from './snapshot.ts'

// A selection of 3,000 counties is about 1 MB and serves all charts and statistics of it; a dataset is as much again.
// What is of one agency is small, and must not push out what is of all.
const nothingMade = () => ({
  selections: new Lru<Selection>(20),
  datasets: new Lru<Dataset>(60),
  ofAgencies: new Lru<Dataset>(60),
})
let made = { revision: '', ...nothingMade() }

/**
 * The dataset of a chart for a view, made once per data revision. What only changes the picture (focus, scale, shares,
 * table) does not make another. `agency` takes that agency alone, wherever it is. Without a database it is the empty dataset of
 * revision ''.
 */
export async function chartDataset(chart: ChartName, view: View, agency?: string): Promise<Dataset> {
  const found = (await snapshot()) ?? empty(chart)
  // One chart after the other, so that requests beside it wait for one at most.
  await new Promise((resolve) => setImmediate(resolve))
  const { revision } = found.columns
  // What was made of another revision would keep all of its columns.
  if (made.revision !== revision) made = { revision, ...nothingMade() }
  const slice: View = {
    ...view,
    focus: [],
    channels: 'total',
    scale: undefined,
    draw: undefined,
    show: 'chart',
  }
  if (agency !== undefined)
    return made.ofAgencies.get(`${chart} ${viewQuery(slice)} ${agency}`, () => {
      const selection = selectUnits(found.columns, { ...slice, region: [], agency }, chart, found.names)
      return buildDataset(chart, slice, selection)
    })
  return made.datasets.get(`${chart} ${viewQuery(slice)}`, () =>
    buildDataset(chart, slice, selectionOf(found, chart, slice)),
  )
}

/** Selections differ by chart only where transcribed figures are asked for, by years only where agencies are picked. */
function selectionOf({ columns, names }: Snapshot, chart: ChartName, view: View): Selection {
  const { region, sector, source, by, pick, from, to } = view
  const years = pick === undefined ? {} : { pick, from, to }
  const key = `${viewQuery({ region, sector, source, by, ...years })} ${source === 'figures' ? chart : ''}`
  return made.selections.get(key, () => selectUnits(columns, view, chart, names))
}

function empty(chart: ChartName): Snapshot {
  const { indicators } = chartIndicators[chart]
  return { columns: new ColumnsBuilder('', [], [], indicators).finish(), names: regionNames([]) }
}
