import type { ApiSeries } from '#lib/api/schemas'
import type { Cell, Series } from '#lib/stats/dataset'
import type { EnglishNames } from '#app/_kept/englishNames'
import { places } from '#app/_kept/places'
import { ofSeries } from '../ofSeries.ts'
import { chartAsked, chartErrors } from '../chartAsked.ts'
import type { Collection } from '../collection.ts'

/** The most reports that a cell names. */
const sourcesOfCell = 20
/** Series that are made into rows at a time. */
const atOnce = 20

export const series: Collection<'series'> = {
  name: 'series',
  keyParts: ['string'],
  keyNeeds: 1,
  errorsOf: chartErrors,
  async *batches(read, query, after) {
    const { series: all, unit } = (await chartAsked(read, query)).dataset
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

function rowOf(series: Series, unit: string, english: EnglishNames): ApiSeries {
  return { ...ofSeries(series, english), unit, cells: series.cells.map(cellRow) }
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
