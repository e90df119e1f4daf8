import { z } from 'zod'
import { forms } from './form.ts'
import { severityFilters } from './findings/severity.ts'
import { ruleIds, ruleGroups } from './findings/findingRules.ts'
import { viewSchema } from './view.ts'

const { region, from, to, sector, source, pick } = viewSchema.shape

/** What chooses reports, in a list as in a view. */
const slice = { region, from, to, sector, source, pick }

/** Page of a list, from 1. A page behind the last shows the last. */
const page = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'is not a page number')
  .transform(Number)
  .default(1)

const word = (limit: number) =>
  z
    .string()
    .max(limit, `is longer than ${limit} characters`)
    .transform((text) => text.trim())
    .transform((text) => (text === '' ? undefined : text))

/** The list of reports: `q` is part of an agency's name; `findings` asks for reports with or without any above a note. */
export const reportsSchema = z.object({
  q: word(80).optional(),
  ...slice,
  form: z.enum([...forms, 'unknown'], 'is not a form').optional(),
  findings: z.enum(['yes', 'no'], 'is not yes or no').optional(),
  sort: z
    .enum(
      ['-year', 'year', 'agency', '-agency', 'region', '-region', 'form', '-form', '-findings', 'findings'],
      'is not a column',
    )
    .default('-year'),
  page,
})
export type ReportsView = z.output<typeof reportsSchema>

/** The findings: without `severity` errors and warnings, as notes only say what the reading had to cope with. */
export const checksSchema = z.object({
  q: word(80).optional(),
  ...slice,
  code: z.enum(ruleIds, 'is not a rule').optional(),
  severity: z.enum(severityFilters, 'is not grave, error, warning, note or all').default('grave'),
  group: z.enum(ruleGroups, 'is not sums, years, identity, scope or document').optional(),
  sort: z
    .enum(
      ['-year', 'year', 'agency', '-agency', 'region', '-region', 'code', '-code', 'severity', '-severity'],
      'is not a column',
    )
    .default('-year'),
  page,
})
export type ChecksView = z.output<typeof checksSchema>

/** Who reported when: `region` is one division whose parts are the rows; without it the rows are the provinces. */
export const coverageSchema = z.object({
  q: word(80).optional(),
  region: z
    .string()
    .regex(/^\d{6}$/, 'a region code has six digits')
    .optional(),
  from,
  to,
  sector,
  sort: z.enum(['region', 'name', '-agencies', 'reported', '-reported'], 'is not a column').default('region'),
  page,
})
export type CoverageView = z.output<typeof coverageSchema>

/** The catalogue: `q` is part of an id or a label. */
export const indicatorsSchema = z.object({
  q: word(80).optional(),
  group: z
    .string()
    .regex(/^[a-z]{1,30}$/, 'is not a group')
    .optional(),
  sort: z.enum(['form', 'label', '-label', '-stated', 'stated'], 'is not a column').default('form'),
})
export type IndicatorsView = z.output<typeof indicatorsSchema>

/** A report's page: its tables as tables, or the whole text as it stands. */
export const reportSchema = z.object({
  text: z.enum(['tables', 'raw'], 'is not tables or raw').default('tables'),
})

/** What is searched for; absent or only spaces: nothing yet. */
export const searchSchema = z.object({ q: word(80).optional() })
export type SearchView = z.output<typeof searchSchema>
