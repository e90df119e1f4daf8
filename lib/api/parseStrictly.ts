import { z } from 'zod'
import { parseQuery, type Parsed } from '#lib/model/parseQuery'
import type { QueryError } from '#lib/model/query/queryErrors'
import { nearest } from './nearest.ts'

/** What is wrong with a query of the API, and the name or word that was most likely meant, null where none is near. */
export type ApiQueryError = QueryError & { nearest: string | null }

/** What parsing a query of the API gives: its value, or every error. */
type Strictly<Value> = { view: Value; errors: null } | { view: null; errors: ApiQueryError[] }

/**
 * Parses a query as `parseQuery` does, but refuses parameters that the schema does not name: a program that misspells one would get other
 * rows than it asked for. Unknown names come first, then wrong values, each with what was most likely meant. Never throws.
 */
export function parseStrictly<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: URLSearchParams,
): Strictly<z.output<z.ZodObject<Shape>>> {
  const names = Object.keys(schema.shape)
  const unknown = [...new Set(query.keys())]
    .filter((name) => !names.includes(name))
    .map((name): ApiQueryError => ({
      name: name.slice(0, 60),
      given: (query.get(name) ?? '').slice(0, 60),
      code: 'unknown',
      params: {},
      nearest: nearest(name, names),
    }))
  const parsed: Parsed<z.output<z.ZodObject<Shape>>> = parseQuery(schema, query)
  const wrong = (parsed.errors ?? []).map((error): ApiQueryError => {
    const known = wordsOf(schema.shape[error.name] as z.ZodType | undefined)
    const word = error.given.split(',').find((one) => !known.includes(one)) ?? error.given
    return { ...error, nearest: nearest(word, known) }
  })
  if (parsed.errors === null && unknown.length === 0) return parsed
  return { view: null, errors: [...unknown, ...wrong] }
}

/** The words that a parameter takes; none where it takes others than those of a list. */
function wordsOf(field: z.core.$ZodType | undefined): readonly string[] {
  let inner = field
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap()
    else if (inner instanceof z.ZodPipe) inner = inner.out
    else if (inner instanceof z.ZodArray) inner = inner.element
    else return inner instanceof z.ZodEnum ? inner.options.map(String) : []
  }
}
