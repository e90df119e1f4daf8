import { z } from 'zod'
import { parseQuery, queryOf, type Parsed, type Query, type QueryError } from './parseQuery.ts'
import { origins } from './origin.ts'
import { regionCode, regionLevels } from './region.ts'
import { years } from './year.ts'

/** What the series of a view are: divisions of a level, or agencies. */
export const viewLevels = [...regionLevels, 'agency'] as const

/** How the agencies of a division are put together. */
export const viewStats = ['total', 'median'] as const
export type ViewStat = (typeof viewStats)[number]

const outside = `is not between ${years.first} and ${years.last}`
const maxRegions = 200
const maxFocus = 40

const year = z
  .string()
  .regex(/^\d{4}$/, 'is not a year of four digits')
  .transform(Number)
  .pipe(z.number().int().min(years.first, outside).max(years.last, outside))

const codes = (limit: number) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((code) => code !== ''))])
    .pipe(z.array(regionCode).max(limit, `names more than ${limit}`))

const word = z
  .string()
  .max(40, 'is longer than 40 characters')
  .transform((text) => (text === '' ? undefined : text))

/** The state of a view: exactly the query of its address. Pages, files and the API parse it with `parseView`. */
export const viewSchema = z.object({
  /** Region codes of any level; empty means all. */
  region: codes(maxRegions).default([]),
  from: year.optional(),
  to: year.optional(),
  sector: word.optional(),
  by: z.enum(viewLevels, 'is not province, prefecture, county or agency').default('county'),
  stat: z.enum(viewStats, 'is not total or median').default('total'),
  source: z.enum(origins, 'is not document or figures').optional(),
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

/** What is wrong with the query of a view. */
export type ViewError = QueryError

/** Parses the query of a view. Returns the view or every error; never throws. */
export function parseView(query: Query): Parsed<View> {
  return parseQuery(viewSchema, query)
}

/** The query of a view, without its defaults, in one fixed order. */
export function viewQuery(view: Partial<View>): string {
  return queryOf(viewSchema, view)
}
