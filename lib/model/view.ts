import { z } from 'zod'
import { regionCode } from './region.ts'

/** The state of a view: exactly the query of its address. Pages, files and the API parse it with `parseView`. */
export const years = { first: 2000, last: 2100 } as const
const maxRegions = 200
const maxFocus = 40

const year = z
  .string()
  .regex(/^\d{4}$/, 'is not a year of four digits')
  .transform(Number)
  .refine((y) => y >= years.first && y <= years.last, `is not between ${years.first} and ${years.last}`)

const codes = (limit: number) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((code) => code !== ''))])
    .pipe(z.array(regionCode).max(limit, `names more than ${limit}`))

const word = z
  .string()
  .max(40, 'is longer than 40 characters')
  .transform((text) => (text === '' ? undefined : text))

export const viewSchema = z.object({
  /** Region codes of any level; empty means all. */
  region: codes(maxRegions).default([]),
  from: year.optional(),
  to: year.optional(),
  sector: word.optional(),
  by: z
    .enum(['province', 'prefecture', 'county', 'agency'], 'is not province, prefecture, county or agency')
    .default('county'),
  stat: z.enum(['total', 'median'], 'is not total or median').default('total'),
  source: z.enum(['document', 'figures'], 'is not document or figures').optional(),
  /** Only agencies with reports of two or more years, or with a report that has findings, inside the years of the view. */
  pick: z.enum(['multi-year', 'findings'], 'is not multi-year or findings').optional(),
  /** Ids of series drawn in front of the distribution: region codes, `code:area`, or agency ids. */
  focus: z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(
      z
        .array(z.string().regex(/^[0-9a-z:-]{1,40}$/, 'is not an id'))
        .max(maxFocus, `names more than ${maxFocus}`),
    )
    .default([]),
  /** Channels as numbers or as shares of their sum. */
  channels: z.enum(['total', 'share'], 'is not total or share').default('total'),
  /** Absent: logarithmic where many series spread too wide for a linear axis, else linear. */
  scale: z.enum(['linear', 'log'], 'is not linear or log').optional(),
  /**
   * How one figure of more series than lines can tell apart is drawn: the spread by year, a small chart each, or a grid of
   * regions and years. Absent: as suits the chart.
   */
  draw: z.enum(['band', 'multiples', 'grid'], 'is not band, multiples or grid').optional(),
  /** Charts or tables. */
  show: z.enum(['chart', 'table'], 'is not chart or table').default('chart'),
})
export type View = z.infer<typeof viewSchema>

/** What is wrong with a query: the parameter, what was given, and why it is refused. */
export interface ViewError {
  name: string
  given: string
  reason: string
}

type Query = URLSearchParams | Record<string, string | string[] | undefined>

/**
 * Parses the query of a view. Unknown names are ignored, empty values count as absent, a repeated name is joined
 * by commas (a GET form sends `region=a&region=b`). Returns the view or every error; never throws.
 */
export function parseView(query: Query): { view: View; errors: null } | { view: null; errors: ViewError[] } {
  const given: Record<string, string> = {}
  for (const name of Object.keys(viewSchema.shape)) {
    const values =
      query instanceof URLSearchParams
        ? query.getAll(name)
        : ([query[name]].flat().filter((value) => value !== undefined) as string[])
    const joined = values.filter((value) => value !== '').join(',')
    if (joined !== '') given[name] = joined
  }
  const parsed = viewSchema.safeParse(given)
  const errors: ViewError[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return { name, given: (given[name] ?? '').slice(0, 60), reason: issue.message }
      })
  if (parsed.success) {
    const { from, to } = parsed.data
    if (from === undefined || to === undefined || from <= to) return { view: parsed.data, errors: null }
    errors.push({ name: 'from', given: String(from), reason: `is after to=${to}` })
  }
  return { view: null, errors }
}

/** The query of a view, without its defaults, in one fixed order: the same view always has the same address. */
export function viewQuery(view: Partial<View>): string {
  const query = new URLSearchParams()
  const defaults = viewSchema.parse({})
  for (const name of Object.keys(viewSchema.shape) as (keyof View)[]) {
    const value = view[name]
    if (value === undefined || String(value) === String(defaults[name] ?? '')) continue
    query.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}
