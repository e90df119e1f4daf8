import { reading, type Reading } from '#db/reading/reading'
import { figuresSchema } from '#lib/model/chartFile'
import { indicatorPattern } from '#lib/model/query/queryFields'
import { parseQuery } from '#lib/model/parseQuery'
import type { QueryError } from '#lib/model/query/queryErrors'
import { chartSpecs, isOverviewChart, type ChartSpec } from '#lib/stats/chartSpec'
import type { Columns } from '#lib/stats/columns'
import { figuresErrors, indicatorSpec, type Figures } from '#lib/stats/indicators/indicatorSpec'
import { columnsFor } from './indicatorColumns.ts'
import type { Snapshot } from './readSnapshot.ts'
import { snapshot, snapshotOf } from './snapshot.ts'

/** A chart with the snapshot and the columns that it is made from; or what is wrong with the figures that are asked of it. */
export type AskedChart =
  | { found: Snapshot; spec: ChartSpec; columns: Columns; errors: null }
  | { found: null; spec: null; columns: null; errors: readonly QueryError[] }

/** The chart of a name, and of an indicator the figures that the query asks for; null where there is no such chart. */
export async function askedChart(name: string, query: URLSearchParams): Promise<AskedChart | null> {
  if (isOverviewChart(name)) {
    const found = await snapshot()
    return { found, spec: chartSpecs[name], columns: found.columns, errors: null }
  }
  if (!indicatorPattern.test(name)) return null
  const { view, errors } = parseQuery(figuresSchema, query)
  if (errors !== null) return { found: null, spec: null, columns: null, errors }
  return reading((read) => indicatorChart(read, name, view))
}

/** The same for the id of an indicator in a reading. */
export async function indicatorChart(
  read: Reading,
  id: string,
  figures: Figures,
): Promise<AskedChart | null> {
  const found = await snapshotOf(read)
  const indicator = found.catalogue.find((one) => one.id === id)
  if (indicator === undefined) return null
  const errors = figuresErrors(found.catalogue, indicator, figures)
  if (errors.length > 0) return { found: null, spec: null, columns: null, errors }
  const spec = indicatorSpec(found.catalogue, indicator, figures)
  return { found, spec, columns: await columnsFor(read, found, spec), errors: null }
}
