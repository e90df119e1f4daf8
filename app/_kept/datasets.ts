import { LRUCache } from 'lru-cache'
import { shared } from '#db/shared'
import { viewQuery, type View } from '#lib/model/view'
import type { Lang } from '#lib/model/words'
import { buildDataset } from '#lib/wording/buildDataset'
import { isOverviewChart, type ChartSpec } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import type { Dataset } from '#lib/stats/dataset'
import { selectUnits, type Selection } from '#lib/stats/selection'
import type { EnglishNames } from './englishNames.ts'
import { selectionIn } from './selectionIn.ts'
import { specKey } from './indicatorColumns.ts'
import { keptOrMade } from './keptOrMade.ts'
import type { Snapshot } from './readSnapshot.ts'

/** A chart for a view, and the selection that it was made of. */
export interface MadeChart {
  dataset: Dataset
  selection: Selection
}

// A selection of 3,000 counties is about 1 MB and serves all charts and statistics of it; a dataset is as much again.
// What is of one agency is small, and must not push out what is of all. Charts of indicators hold their own columns.
const nothingMade = () => ({
  selections: new LRUCache<string, Selection>({ max: 20 }),
  charts: new LRUCache<string, MadeChart>({ max: 60 }),
  ofIndicators: new LRUCache<string, MadeChart>({ max: 12 }),
  ofAgencies: new LRUCache<string, MadeChart>({ max: 60 }),
})
type Made = ReturnType<typeof nothingMade>

/** What was made of a snapshot goes with it. */
const made = shared('datasets', () => new WeakMap<Snapshot, Made>())

/**
 * A chart for a view, made once per snapshot. What only changes the picture or the table (focus, scale, shares, order) does not
 * make another. `agency` takes that agency alone, wherever it is; `columns` are those of the chart, if not of the overview
 * (`columnsFor`); `lang` is the language of the names, in which files have no say.
 */
export async function chartOf(
  found: Snapshot,
  spec: ChartSpec,
  view: View,
  {
    agency,
    columns = found.columns,
    lang = 'zh',
  }: { agency?: string | undefined; columns?: Columns; lang?: Lang } = {},
): Promise<MadeChart> {
  // One chart after the other, so that requests beside it wait for one at most.
  await new Promise((resolve) => setImmediate(resolve))
  const { selections, charts, ofIndicators, ofAgencies } = madeOf(found)
  const slice: View = {
    ...view,
    focus: [],
    channels: 'total',
    scale: undefined,
    draw: undefined,
    show: 'chart',
    change: undefined,
    year: undefined,
    order: 'difference',
    page: 1,
  }
  const make = (found: Selection, english: EnglishNames): MadeChart => {
    const selection = selectionIn(lang, found, english)
    return { dataset: buildDataset(spec, slice, selection), selection }
  }
  const key = `${lang} ${specKey(spec)} ${viewQuery(slice)}`
  if (agency !== undefined)
    return keptOrMade(ofAgencies, `${key} ${agency}`, () =>
      make(selectUnits(columns, { ...slice, region: [], agency }, spec, found.names), found.english),
    )
  return keptOrMade(isOverviewChart(spec.name) ? charts : ofIndicators, key, () =>
    make(selectionOf(found, spec, slice, columns, selections), found.english),
  )
}

function madeOf(found: Snapshot): Made {
  const known = made.get(found)
  if (known !== undefined) return known
  const fresh = nothingMade()
  made.set(found, fresh)
  return fresh
}

/**
 * Selections differ by chart only where transcribed figures are asked for, by years only where agencies are picked. Reports stand in the
 * same places in all columns of a snapshot.
 */
function selectionOf(
  { columns: base, names }: Snapshot,
  spec: ChartSpec,
  view: View,
  columns: Columns,
  selections: Made['selections'],
): Selection {
  const { region, sector, source, by, pick, from, to } = view
  if (source === 'figures' && columns !== base) return selectUnits(columns, view, spec, names)
  const years = pick === undefined ? {} : { pick, from, to }
  const key = `${viewQuery({ region, sector, source, by, ...years })} ${source === 'figures' ? specKey(spec) : ''}`
  const selection = keptOrMade(selections, key, () => selectUnits(base, view, spec, names))
  return columns === base ? selection : { ...selection, columns }
}
