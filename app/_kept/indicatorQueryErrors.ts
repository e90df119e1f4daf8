import { reading } from '#db/reading/reading'
import { figuresSchema } from '#lib/model/chartFile'
import { isIndicatorPage } from '#lib/model/pages/pageQueries'
import { parseQuery } from '#lib/model/parseQuery'
import type { QueryError } from '#lib/model/query/queryErrors'
import { figuresErrors } from '#lib/stats/indicators/indicatorSpec'
import { indicatorShares } from './indicatorShares.ts'

/**
 * What is wrong with the figures that the query of an indicator's page asks for, by the catalogue; null where nothing is, for other pages,
 * for indicators that there are none of, and where the catalogue cannot be read.
 */
export async function indicatorQueryErrors(
  path: string,
  query: URLSearchParams,
): Promise<QueryError[] | null> {
  if (!isIndicatorPage(path) || (!query.has('applicant') && !query.has('split'))) return null
  const { view: figures } = parseQuery(figuresSchema, query)
  if (figures === null) return null
  const catalogue = await reading(indicatorShares).then(
    (shares) => shares.map(({ indicator }) => indicator),
    () => [],
  )
  const indicator = catalogue.find(({ id }) => path === `/indicators/${id}`)
  const errors = indicator === undefined ? [] : figuresErrors(catalogue, indicator, figures)
  return errors.length === 0 ? null : errors
}
