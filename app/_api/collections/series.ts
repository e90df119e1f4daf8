import type { Reading } from '#db/reading/reading'
import type { ResourceQuery } from '#lib/api/queries'
import type { ApiSeries } from '#lib/api/schemas'
import { viewSchema } from '#lib/model/view'
import { chartSpecs } from '#lib/stats/chartSpec'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { chartDataset } from '#app/_kept/datasets'
import { snapshotOf } from '#app/_kept/snapshot'
import type { Collection } from '../collection.ts'

/** The most reports that a cell names. */
const sourcesOfCell = 20
/** Series that are made into rows at a time. */
const atOnce = 20

export const series: Collection<'series'> = {
  name: 'series',
  keyParts: ['string'],
  keyNeeds: 1,
  async *batches(read, query, after) {
    const dataset = await datasetOf(read, query)
    const { series: all, unit } = dataset
    const start = after === null ? 0 : all.findIndex(({ id }) => id === after[0]) + 1
    for (let at = start; at < all.length; at += atOnce) {
      const rows = all.slice(at, at + atOnce).map((one) => ({ key: [one.id], row: rowOf(one, unit) }))
      yield { rows, at: rows.at(-1)!.key }
    }
  },
}

async function datasetOf(
  read: Reading,
  { chart, region, from, to, sector, source, pick, by, stat }: ResourceQuery<'series'>,
): Promise<Dataset> {
  const view = { ...viewSchema.parse({}), region, from, to, sector, source, pick, by, stat }
  return chartDataset(await snapshotOf(read), chartSpecs[chart], view)
}

function rowOf(
  { id, regionCode, label, region, agency, sector, scope, cells }: Series,
  unit: string,
): ApiSeries {
  return { id, regionCode, label, region, agency, sector, scope, unit, cells: cells.map(cellRow) }
}

function cellRow(cell: Cell): ApiSeries['cells'][number] {
  const { year, indicator, value, status, check, forms, coverage, sourceClasses, note, sources } = cell
  const stating = sources.filter((source) => source.value !== null)
  return {
    year,
    indicator,
    value,
    status,
    check,
    forms,
    coverage,
    soleAgency: cell.sole === null ? null : cell.sole.name,
    sourceClasses,
    note: note?.zh ?? null,
    noteEn: note?.en ?? null,
    sources: (stating.length > 0 ? stating : sources)
      .slice(0, sourcesOfCell)
      .map(({ reportId, agency, path, sourceUrl }) => ({ reportId, agency, path, sourceUrl })),
  }
}
