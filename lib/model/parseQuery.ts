import type { z } from 'zod'
import type { QueryError } from './query/queryErrors.ts'
import { faultOf } from './query/queryFields.ts'

/** The query of a request, as the platform or the framework gives it. */
export type Query = URLSearchParams | Record<string, string | string[] | undefined>

/** What parsing a query gives: its value, or every error. */
export type Parsed<Value> = { view: Value; errors: null } | { view: null; errors: QueryError[] }

/**
 * Parses the parameters that a schema names; others are ignored, empty values count as absent, a repeated name is joined by
 * commas (a GET form sends `region=a&region=b`). A range of years must not end before it begins. Never throws.
 */
export function parseQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: Query,
): Parsed<z.output<z.ZodObject<Shape>>> {
  const given: Record<string, string> = {}
  for (const name of Object.keys(schema.shape)) {
    const values =
      query instanceof URLSearchParams
        ? query.getAll(name)
        : ([query[name]].flat().filter((value) => value !== undefined) as string[])
    const joined = values.filter((value) => value !== '').join(',')
    if (joined !== '') given[name] = joined
  }
  const parsed = schema.safeParse(given)
  if (!parsed.success)
    return {
      view: null,
      errors: parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return { name, given: (given[name] ?? '').slice(0, 60), ...faultOf(schema.shape[name], issue) }
      }),
    }
  const { from, to } = parsed.data as { from?: unknown; to?: unknown }
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    return { view: null, errors: [{ name: 'from', given: String(from), code: 'after', params: { to } }] }
  return { view: parsed.data, errors: null }
}

/** The query of a view, without its defaults, in the order of the schema: the same view always has the same address. */
export function queryOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  view: Partial<Record<keyof Shape, unknown>>,
): string {
  const query = new URLSearchParams()
  const defaults = schema.parse({}) as Record<string, unknown>
  for (const name of Object.keys(schema.shape)) {
    const value = view[name]
    if (value === undefined || String(value) === String(defaults[name] ?? '')) continue
    query.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}
