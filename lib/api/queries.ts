import { z } from 'zod'
import { scopes } from '#lib/model/agency'
import { applicants } from '#lib/model/applicant'
import { ruleIds } from '#lib/model/findings/findingRules'
import { checksSchema, indicatorsSchema, reportsSchema } from '#lib/model/listViews'
import { regionLevels } from '#lib/model/region'
import { checks, statuses } from '#lib/model/status'
import { viewSchema } from '#lib/model/view'
import { chartNames } from '#lib/stats/dataset'

/** Rows of a page: unless said, and at most. */
export const pageLimits = { usual: 100, most: 1000 } as const

const outside = `is not between 1 and ${pageLimits.most}`
const limit = z
  .string()
  .regex(/^\d{1,9}$/, outside)
  .transform(Number)
  .pipe(z.number().int().min(1, outside).max(pageLimits.most, outside))
  .optional()

const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,600}$/, 'is not a cursor')
  .optional()

/** Words of a list, parted by commas; every word must be known. */
const wordsOf = <Word extends string>(words: readonly Word[], reason: string) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((word) => word !== ''))])
    .pipe(z.array(z.enum(words, reason)))
    .optional()

const idsOf = (pattern: RegExp, most: number, reason: string) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(z.array(z.string().regex(pattern, reason)).max(most, `names more than ${most}`))
    .optional()

const agency = z
  .string()
  .regex(/^\d{6}-[0-9a-z]{1,7}$/, 'is not the id of an agency')
  .optional()
const report = z
  .string()
  .regex(/^\d{6}-[0-9a-z]{1,7}-\d{4}$/, 'is not the id of a report')
  .optional()

const paging = { limit, cursor }

/** How every resource may be asked for a CSV file. */
const file = {
  header: z.enum(['id', 'label'], 'is not id or label').default('id'),
  lang: z.enum(['zh', 'en'], 'is not zh or en').default('zh'),
  bom: z.enum(['0', '1'], 'is not 0 or 1').default('1'),
}
export const fileSchema = z.object(file)
export type FileQuery = z.output<typeof fileSchema>

const { q, region, from, to, sector, source, pick, form, findings } = reportsSchema.shape
const ofReports = { q, region, from, to, sector, source, pick, form, findings, agency }

/** The query of each collection. Filters are those of the pages, under the same names. */
export const querySchemas = {
  regions: z.object({
    region,
    level: z.enum(regionLevels, 'is not province, prefecture or county').optional(),
    q,
    ...paging,
    ...file,
  }),
  agencies: z.object({
    q,
    region,
    sector,
    scope: z.enum(scopes, 'is not agency or area').optional(),
    ...paging,
    ...file,
  }),
  reports: z.object({ ...ofReports, ...paging, ...file }),
  observations: z.object({
    ...ofReports,
    report,
    indicator: idsOf(/^[a-z][a-z0-9_]{0,60}$/, 200, 'is not the id of an indicator'),
    applicant: wordsOf(applicants, 'is not a kind of applicant'),
    status: wordsOf(statuses, 'is not a status'),
    check: wordsOf(checks, 'is not ok, conflict or not_checked'),
    ...paging,
    ...file,
  }),
  issues: z.object({
    ...ofReports,
    report,
    rule: z.enum(ruleIds, 'is not a rule').optional(),
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
  series: z.object({
    chart: z.enum(chartNames, 'is not items-published, channels or applications').default('items-published'),
    region,
    from,
    to,
    sector,
    source,
    pick,
    by: viewSchema.shape.by,
    stat: viewSchema.shape.stat,
    ...paging,
    ...file,
  }),
}
export type ResourceName = keyof typeof querySchemas
export const resourceNames = Object.keys(querySchemas) as ResourceName[]
export type ResourceQuery<Name extends ResourceName> = z.output<(typeof querySchemas)[Name]>
