import { z } from 'zod'
import { forms } from './form.ts'
import { severityFilters } from './findings/severity.ts'
import { ruleIds, ruleGroups } from './findings/findingRules.ts'
import { matching, oneOf, pageNumber, refusing } from './query/queryFields.ts'
import { viewSchema } from './view.ts'

const { region, from, to, sector, source, pick } = viewSchema.shape

/** What chooses reports, in a list as in a view. */
const slice = { region, from, to, sector, source, pick }

/** What is searched for: characters without those around them that are white space. */
const most = 80
const words = refusing(
  z
    .string()
    .max(most)
    .transform((text) => text.trim())
    .transform((text) => (text === '' ? undefined : text)),
  { too_big: { code: 'too-long', params: { most } } },
)

/** The column that a list is in the order of; a minus stands for descending. */
const columns = <const Columns extends readonly string[]>(names: Columns) =>
  oneOf(names, { code: 'column', params: {} })

/** The list of reports: `q` is part of an agency's name; `findings` asks for reports with or without any above a note. */
export const reportsSchema = z.object({
  q: words.optional(),
  ...slice,
  form: oneOf([...forms, 'unknown'], { code: 'form', params: {} }).optional(),
  findings: oneOf(['yes', 'no']).optional(),
  sort: columns([
    '-year',
    'year',
    'agency',
    '-agency',
    'region',
    '-region',
    'form',
    '-form',
    '-findings',
    'findings',
  ]).default('-year'),
  page: pageNumber,
})
export type ReportsView = z.output<typeof reportsSchema>

/** The findings: without `severity` errors and warnings, as notes only say what the reading had to cope with. */
export const checksSchema = z.object({
  q: words.optional(),
  ...slice,
  code: oneOf(ruleIds, { code: 'rule', params: {} }).optional(),
  severity: oneOf(severityFilters).default('grave'),
  group: oneOf(ruleGroups).optional(),
  sort: columns([
    '-year',
    'year',
    'agency',
    '-agency',
    'region',
    '-region',
    'code',
    '-code',
    'severity',
    '-severity',
  ]).default('-year'),
  page: pageNumber,
})
export type ChecksView = z.output<typeof checksSchema>

/** Who reported when: `region` is one division whose parts are the rows; without it the rows are the provinces. */
export const coverageSchema = z.object({
  q: words.optional(),
  region: matching(/^\d{6}$/, { code: 'region-code', params: {} }).optional(),
  from,
  to,
  sector,
  sort: columns(['region', 'name', '-agencies', 'reported', '-reported']).default('region'),
  page: pageNumber,
})
export type CoverageView = z.output<typeof coverageSchema>

/** The catalogue: `q` is part of an id or a label. */
export const indicatorsSchema = z.object({
  q: words.optional(),
  group: matching(/^[a-z]{1,30}$/, { code: 'group', params: {} }).optional(),
  sort: columns(['form', 'label', '-label', '-stated', 'stated']).default('form'),
})
export type IndicatorsView = z.output<typeof indicatorsSchema>

/** Characters of a query that a search looks at. */
export const mostSearched = 80

/** What is looked for: the beginning of what was typed. */
export function lookedFor(q: string | undefined): string | undefined {
  return q === undefined ? undefined : [...q].slice(0, mostSearched).join('')
}

/** What is searched for, of any length. */
const searched = z
  .string()
  .transform((text) => text.trim())
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** A report's page: its tables as tables, or the whole text as it stands; `q` is looked for in its text and marked. */
export const reportSchema = z.object({
  q: searched,
  text: oneOf(['tables', 'raw']).default('tables'),
})

/** What a search finds, in the order of its page. */
export const searchKinds = ['regions', 'agencies', 'reports', 'indicators', 'text'] as const
export type SearchKind = (typeof searchKinds)[number]

/**
 * What is searched for; absent or only spaces: nothing yet. It may be of any length, as one who pastes a sentence should get what
 * its beginning finds. `kind` shows all of one kind, page by page.
 */
export const searchSchema = z.object({
  q: searched,
  kind: oneOf(searchKinds).optional(),
  page: pageNumber,
})
export type SearchView = z.output<typeof searchSchema>
