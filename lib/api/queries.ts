import { z } from 'zod'
import { scopes } from '#lib/model/agency'
import { applicants } from '#lib/model/applicant'
import { ruleIds } from '#lib/model/findings/findingRules'
import { figuresSchema } from '#lib/model/chartFile'
import { checksSchema, indicatorsSchema, reportsSchema } from '#lib/model/listViews'
import { changesSchema } from '#lib/model/history/revisionViews'
import type { QueryFault } from '#lib/model/query/queryErrors'
import { indicatorField, indicatorPattern, matching, oneOf, refusing } from '#lib/model/query/queryFields'
import { regionLevels } from '#lib/model/region'
import { checks, statuses } from '#lib/model/status'
import { viewSchema } from '#lib/model/view'
import { chartNames } from '#lib/stats/chartSpec'

/** Rows of a page: unless said, and at most. */
export const pageLimits = { usual: 100, most: 1000 } as const

/** Indicators that a query may name. */
const maxIndicators = 200

const outside: QueryFault = { code: 'between', params: { least: 1, most: pageLimits.most } }
const limit = refusing(
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(pageLimits.most)),
  { invalid_format: outside, too_small: outside, too_big: outside },
).optional()

const cursor = matching(/^[A-Za-z0-9_-]{1,600}$/, { code: 'cursor', params: {} }).optional()

/** Words of a list, separated by commas; every word must be known. */
const wordsOf = <Word extends string>(words: readonly Word[], fault: QueryFault) =>
  refusing(
    z
      .string()
      .transform((text) => [...new Set(text.split(',').filter((word) => word !== ''))])
      .pipe(z.array(z.enum(words))),
    { invalid_value: fault },
  ).optional()

const indicator = refusing(
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(z.array(z.string().regex(indicatorPattern)).max(maxIndicators)),
  {
    invalid_format: { code: 'indicator', params: {} },
    too_big: { code: 'too-many', params: { most: maxIndicators } },
  },
).optional()

const agency = matching(/^\d{6}-[0-9a-z]{1,7}$/, { code: 'agency', params: {} }).optional()
const report = matching(/^\d{6}-[0-9a-z]{1,7}-\d{4}$/, { code: 'report', params: {} }).optional()

const paging = { limit, cursor }

/** How every resource may be asked for a CSV file. */
const file = {
  header: oneOf(['id', 'label']).default('id'),
  lang: oneOf(['zh', 'en']).default('zh'),
  bom: oneOf(['0', '1']).default('1'),
}
export const fileSchema = z.object(file)
export type FileQuery = z.output<typeof fileSchema>

const { q, region, from, to, sector, source, pick, form, findings } = reportsSchema.shape
const ofReports = { q, region, from, to, sector, source, pick, form, findings, agency }

/** Which figures, those of a chart of the overview or of one indicator. */
const ofChart = {
  chart: oneOf(chartNames).optional(),
  indicator: indicatorField,
}

/** What of them is compared. */
const { by, stat } = viewSchema.shape
const slice = { region, from, to, sector, source, pick, by, stat }

/** The query of each collection. Filters are those of the pages, under the same names. */
export const querySchemas = {
  regions: z.object({
    region,
    level: oneOf(regionLevels).optional(),
    q,
    ...paging,
    ...file,
  }),
  agencies: z.object({
    q,
    region,
    sector,
    scope: oneOf(scopes).optional(),
    ...paging,
    ...file,
  }),
  reports: z.object({ ...ofReports, ...paging, ...file }),
  observations: z.object({
    ...ofReports,
    report,
    indicator,
    applicant: wordsOf(applicants, { code: 'applicant', params: {} }),
    status: wordsOf(statuses, { code: 'status', params: {} }),
    check: wordsOf(checks, { code: 'one-of', params: { words: [...checks] } }),
    ...paging,
    ...file,
  }),
  issues: z.object({
    ...ofReports,
    report,
    rule: oneOf(ruleIds, { code: 'rule', params: {} }).optional(),
    code: checksSchema.shape.code,
    severity: checksSchema.shape.severity,
    group: checksSchema.shape.group,
    ...paging,
    ...file,
  }),
  indicators: z.object({
    q: indicatorsSchema.shape.q,
    group: indicatorsSchema.shape.group,
    ...paging,
    ...file,
  }),
  series: z.object({ ...ofChart, ...figuresSchema.shape, ...slice, ...paging, ...file }),
  'year-on-year': z.object({
    ...ofChart,
    applicant: figuresSchema.shape.applicant,
    year: viewSchema.shape.year,
    change: viewSchema.shape.change,
    ...slice,
    ...paging,
    ...file,
  }),
  changes: changesSchema.omit({ page: true }).extend({ ...paging, ...file }),
}
export type ResourceName = keyof typeof querySchemas
export const resourceNames = Object.keys(querySchemas) as ResourceName[]
export type ResourceQuery<Name extends ResourceName> = z.output<(typeof querySchemas)[Name]>
