import { z } from 'zod'
import { origins } from './origin.ts'
import { parseQuery, queryOf, type Parsed, type Query } from './parseQuery.ts'
import type { QueryFault } from './query/queryErrors.ts'
import { oneOf, pageNumber, refusing } from './query/queryFields.ts'
import { regionCode, regionLevels } from './region.ts'
import { years } from './year.ts'

/** What the series of a view are: divisions of a level, or agencies. */
export const viewLevels = [...regionLevels, 'agency'] as const

/** How the agencies of a division are put together. */
export const viewStats = ['total', 'median'] as const
export type ViewStat = (typeof viewStats)[number]

const outside: QueryFault = { code: 'between', params: { least: years.first, most: years.last } }
const maxRegions = 200
const maxFocus = 40
const maxWord = 40

const year = refusing(
  z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(z.number().int().min(years.first).max(years.last)),
  { invalid_format: { code: 'year', params: {} }, too_small: outside, too_big: outside },
)

const regions = refusing(
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((code) => code !== ''))])
    .pipe(z.array(regionCode).max(maxRegions)),
  {
    invalid_format: { code: 'region-code', params: {} },
    too_big: { code: 'too-many', params: { most: maxRegions } },
  },
)

const focus = refusing(
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(z.array(z.string().regex(/^[0-9a-z:-]{1,40}$/)).max(maxFocus)),
  {
    invalid_format: { code: 'id', params: {} },
    too_big: { code: 'too-many', params: { most: maxFocus } },
  },
)

const word = refusing(
  z
    .string()
    .max(maxWord)
    .transform((text) => (text === '' ? undefined : text)),
  { too_big: { code: 'too-long', params: { most: maxWord } } },
)

/** How a figure of a year stands to that of the year before. */
export const changeKinds = ['fewer', 'more', 'same', 'incomparable'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The orders of a comparison of two years. */
const changeOrders = [
  'difference',
  '-difference',
  'percent',
  '-percent',
  'before',
  '-before',
  'after',
  '-after',
  'name',
  '-name',
] as const

/** The state of a view: exactly the query of its address. Pages, files and the API parse it with `parseView`. */
export const viewSchema = z.object({
  /** Region codes of any level; empty means all. */
  region: regions.default([]),
  from: year.optional(),
  to: year.optional(),
  sector: word.optional(),
  by: oneOf(viewLevels).default('county'),
  stat: oneOf(viewStats).default('total'),
  source: oneOf(origins).optional(),
  /** Only agencies with reports of two or more years, or with a report that has findings, inside the years of the view. */
  pick: oneOf(['multi-year', 'findings']).optional(),
  /** Ids of series drawn in front of the distribution: region codes, `code:area`, or agency ids. */
  focus: focus.default([]),
  /** Channels as numbers or as shares of their sum. */
  channels: oneOf(['total', 'share']).default('total'),
  /** Absent: logarithmic where many series spread too wide for a linear axis, else linear. */
  scale: oneOf(['linear', 'log']).optional(),
  /**
   * How one figure of more series than lines can tell apart is drawn: the spread by year, a small chart each, or a grid of
   * regions and years. Absent: as suits the chart.
   */
  draw: oneOf(['band', 'multiples', 'grid']).optional(),
  /** Charts, tables, or tables of a year against the one before. */
  show: oneOf(['chart', 'table', 'change']).default('chart'),
  /** Of a year against the one before: the later year; absent: the latest that most can be compared in. */
  year: year.optional(),
  /** Only what fell, rose, stayed the same, or cannot be compared. */
  change: oneOf(changeKinds).optional(),
  /** The column that the comparison is in the order of; a minus stands for descending. */
  order: oneOf(changeOrders, { code: 'column', params: {} }).default('difference'),
  /** Page of the comparison. */
  page: pageNumber,
})
export type View = z.infer<typeof viewSchema>

/** Parses the query of a view. Returns the view or every error; never throws. */
export function parseView(query: Query): Parsed<View> {
  return parseQuery(viewSchema, query)
}

/** The query of a view, without its defaults, in one fixed order. */
export function viewQuery(view: Partial<View>): string {
  return queryOf(viewSchema, view)
}
