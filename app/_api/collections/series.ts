import type { Reading } from '#db/reading/reading'
import type { ResourceQuery } from '#lib/api/queries'
import type { ApiSeries } from '#lib/api/schemas'
import type { QueryError } from '#lib/model/query/queryErrors'
import { viewSchema } from '#lib/model/view'
import { chartSpecs } from '#lib/stats/chartSpec'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import type { EnglishNames } from '#app/_kept/englishNames'
import { places } from '#app/_kept/places'
import { indicatorChart } from '#app/_kept/askedChart'
import { chartDataset, chartOf } from '#app/_kept/datasets'
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
  errorsOf,
  async *batches(read, query, after) {
    const dataset = await datasetOf(read, query)
    const { series: all, unit } = dataset
    const { english } = await places(read)
    const start = after === null ? 0 : all.findIndex(({ id }) => id === after[0]) + 1
    for (let at = start; at < all.length; at += atOnce) {
      const rows = all
        .slice(at, at + atOnce)
        .map((one) => ({ key: [one.id], row: rowOf(one, unit, english) }))
      yield { rows, at: rows.at(-1)!.key }
    }
  },
}

async function datasetOf(
  read: Reading,
  { chart, indicator, applicant, split, ...slice }: ResourceQuery<'series'>,
): Promise<Dataset> {
  const { region, from, to, sector, source, pick, by, stat } = slice
  const view = { ...viewSchema.parse({}), region, from, to, sector, source, pick, by, stat }
  if (indicator === undefined)
    return chartDataset(await snapshotOf(read), chartSpecs[chart ?? 'items-published'], view)
  const asked = await indicatorChart(read, indicator, { applicant, split })
  // The query was found to be in order before.
  if (asked?.spec == null) throw new Error(`no figures of indicator: ${indicator}`)
  const { found, spec, columns } = asked
  return (await chartOf(found, spec, view, { columns })).dataset
}

/** What is wrong with the figures that a query asks for, by the catalogue. */
async function errorsOf(
  read: Reading,
  { chart, indicator, applicant, split }: ResourceQuery<'series'>,
): Promise<readonly QueryError[]> {
  const alone = (name: string, given: string): QueryError => ({
    name,
    given,
    code: 'needs-indicator',
    params: {},
  })
  if (indicator === undefined)
    return [
      ...(applicant === 'total' ? [] : [alone('applicant', applicant)]),
      ...(split === undefined ? [] : [alone('split', split)]),
    ]
  if (chart !== undefined) return [{ name: 'chart', given: chart, code: 'not-both', params: {} }]
  const asked = await indicatorChart(read, indicator, { applicant, split })
  if (asked === null) return [{ name: 'indicator', given: indicator, code: 'indicator', params: {} }]
  return asked.errors ?? []
}

function rowOf(
  { id, regionCode, label, region, agency, sector, scope, cells }: Series,
  unit: string,
  english: EnglishNames,
): ApiSeries {
  return {
    id,
    regionCode,
    label,
    region,
    regionEn: english.region(regionCode),
    agency,
    agencyEn: agency === null ? null : english.agency({ name: agency, regionCode }),
    sector,
    scope,
    unit,
    cells: cells.map(cellRow),
  }
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
