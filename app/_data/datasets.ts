import { readOnly, type Database } from '#db/queries/connection'
import { factsForView } from '#db/queries/facts'
import { allRegions } from '#db/queries/regions'
import { datasetRevision } from '#db/queries/revisions'
import { viewQuery, type View } from '#lib/model/view'
import { buildDataset } from '#lib/stats/build'
import { chartIndicators } from '#lib/stats/chartIndicators'
import type { ChartName, Dataset } from '#lib/stats/dataset'
import { Lru } from './lru.ts'

// A dataset of 94 counties and 12 years is about 2 MB; a hundred views stay bounded.
const datasets = new Lru<Promise<Dataset>>(100)

/**
 * The dataset of a chart for a view, made once per data revision. What only changes the picture (focus, scale, shares,
 * table) does not make another. Without a database it is the empty dataset of revision ''.
 */
export async function chartDataset(chart: ChartName, view: View): Promise<Dataset> {
  const db = readOnly()
  const slice: View = {
    ...view,
    focus: [],
    channels: 'total',
    scale: undefined,
    draw: undefined,
    show: 'chart',
  }
  if (db === null)
    return buildDataset(chart, slice, { reports: [], observations: [], alternatives: [], revision: '' }, [])
  const revision = (await datasetRevision(db)) ?? ''
  const key = `${revision} ${chart} ${viewQuery(slice)}`
  const dataset = datasets.get(key, () => build(db, chart, slice))
  // A failed query must not be kept.
  dataset.catch(() => datasets.delete(key))
  return dataset
}

async function build(db: Database, chart: ChartName, view: View): Promise<Dataset> {
  const [facts, regions] = await Promise.all([
    factsForView(db, view, chartIndicators[chart].indicators),
    allRegions(db),
  ])
  return buildDataset(chart, view, facts, regions)
}
