import { z } from 'zod'
import { parseQuery } from '#lib/model/parseQuery'
import type { QueryError } from '#lib/model/query/queryErrors'
import { oneOf } from '#lib/model/query/queryFields'
import type { CsvTableOptions } from '#lib/files/csvTable'
import { parseLang } from '#app/_text/text'

const schema = z.object({
  header: oneOf(['id']).optional(),
  bom: oneOf(['0']).optional(),
})

/** How a CSV file is asked for, by `lang`, `header` and `bom`; an unknown language is the first. */
export function csvAsked(query: URLSearchParams): { options: CsvTableOptions; errors: QueryError[] } {
  const { view, errors } = parseQuery(schema, query)
  return {
    options: {
      lang: parseLang(query.get('lang')) ?? 'zh',
      header: view?.header ?? 'label',
      bom: view?.bom === undefined,
    },
    errors: errors ?? [],
  }
}
