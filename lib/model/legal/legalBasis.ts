import type { FormId } from '../form.ts'
import type { Indicator } from '../indicator.ts'

/** The documents that forms were issued with, and the regulation as it stood then: 国务院令第492号 (2007), 第711号 (2019). */
export const formDocuments: Readonly<Record<FormId, { document: string | null; regulation: Regulation }>> = {
  '2014': { document: '国办发〔2014〕32号', regulation: '492' },
  '2014-shandong': { document: '国办发〔2014〕32号', regulation: '492' },
  '2014-fujian': { document: '国办发〔2014〕32号', regulation: '492' },
  '2019': { document: '国办公开办函〔2019〕60号', regulation: '711' },
  '2021': { document: '国办公开办函〔2021〕30号', regulation: '711' },
  none: { document: null, regulation: '711' },
}

/** The State Council order that a version of the regulation was issued by. */
export type Regulation = '492' | '711'

/** Articles of 政府信息公开条例 in one version. */
export interface Basis {
  regulation: Regulation
  articles: readonly number[]
}

/** What annual reports must contain: articles 31 and 32 of 2007, 49 and 50 of 2019. */
const reportArticles: Readonly<Record<Regulation, readonly number[]>> = { '492': [31, 32], '711': [49, 50] }

/** Articles of the regulation of 2019 that what is counted rests on, by the beginning of ids; the longest counts. */
const ofSubject: readonly (readonly [prefix: string, articles: readonly number[]])[] = [
  ['applications_received', [27, 29]],
  ['applications_carried', [33]],
  ['applications_closed', [33, 36]],
  ['outcome_granted', [36]],
  ['outcome_partial', [36, 37]],
  ['outcome_denied', [14, 15, 16, 36]],
  ['outcome_denied_state_secret', [14]],
  ['outcome_denied_other_law', [14]],
  ['outcome_denied_safety_stability', [14]],
  ['outcome_denied_third_party', [15, 32]],
  ['outcome_denied_internal_affairs', [16]],
  ['outcome_denied_process_info', [16]],
  ['outcome_denied_enforcement_file', [16]],
  ['outcome_denied_query_matter', [36]],
  ['outcome_unable', [36]],
  ['outcome_unable_needs_creation', [38]],
  ['outcome_unable_unclear', [30]],
  ['outcome_not_processed', [35, 36, 39]],
  ['outcome_not_processed_complaint', [39]],
  ['outcome_not_processed_repeat', [36]],
  ['outcome_not_processed_publication', [39]],
  ['outcome_not_processed_abusive', [35]],
  ['outcome_other_no_correction', [30]],
  ['outcome_other_unpaid', [42]],
  ['reconsideration', [51]],
  ['litigation', [51]],
  ['rules', [20]],
  ['normative_docs', [20]],
  ['licensing', [20]],
  ['punishment', [20]],
  ['coercion', [20]],
  ['charges', [20]],
  ['procurement', [20]],
]

/**
 * The articles behind an indicator: those by which reports state it, in each version of the regulation that its forms were issued under,
 * with those of its subject. One that only prose states has those of reports in both versions.
 */
export function basesOf({ id, forms }: Pick<Indicator, 'id' | 'forms'>): Basis[] {
  const versions = (['492', '711'] as const).filter(
    (version) => forms.length === 0 || forms.some((form) => formDocuments[form].regulation === version),
  )
  const [, subject = []] = ofSubject
    .filter(([prefix]) => id.startsWith(prefix))
    .reduce<readonly [string, readonly number[]]>((a, b) => (b[0].length > a[0].length ? b : a), ['', []])
  return versions.map((regulation) => ({
    regulation,
    articles: [...(regulation === '711' ? subject : []), ...reportArticles[regulation]],
  }))
}

/** Where forms print a group of indicators: the number of the section, as the form prints it. */
const sections: Readonly<Record<string, Partial<Record<FormId, string>>>> = {
  publishing: { '2014': '一' },
  interpretation: { '2014': '二' },
  applications: { '2014': '三', '2019': '三', '2021': '三' },
  disputes: { '2014': '四、五、六', '2019': '四', '2021': '四' },
  fees: { '2014': '七' },
  capacity: { '2014': '八' },
  lawmaking: { '2019': '二（一）', '2021': '二（一）' },
}

/** The catalogue counts them as capacity; the form of 2014 prints them in a section of their own. */
const meetings: ReadonlySet<string> = new Set(['meetings', 'trainings', 'trainees'])

/** Items of section 二, and results of section 三, of the forms of 2019 and 2021, by the beginning of ids; the longest counts. */
const rows: readonly (readonly [prefix: string, section: string])[] = [
  ['reconsideration', '四'],
  ['litigation', '五'],
  ['complaints', '六'],
  ['licensing', '二（五）'],
  ['other_services', '二（五）'],
  ['punishment', '二（六）'],
  ['coercion', '二（六）'],
  ['charges', '二（八）'],
  ['procurement', '二（九）'],
  ['outcome_granted', '三（一）'],
  ['outcome_partial', '三（二）'],
  ['outcome_denied', '三（三）'],
  ['outcome_unable', '三（四）'],
  ['outcome_not_processed', '三（五）'],
  ['outcome_other', '三（六）'],
  ['applications_closed', '三（七）'],
]

/**
 * The section and row group of a form that asks for an indicator, in the form's own numerals; null where the form numbers them its own
 * way (Shandong, Fujian), or it is not known.
 */
export function sectionOf({ id, group }: Pick<Indicator, 'id' | 'group'>, form: FormId): string | null {
  if (form === 'none' || form === '2014-shandong' || form === '2014-fujian') return null
  if (form === '2014' && meetings.has(id)) return '九'
  const isDispute = group === 'disputes'
  const row = rows.find(([prefix]) => id.startsWith(prefix))?.[1]
  if (form === '2014') return (isDispute ? row : undefined) ?? sections[group]?.['2014'] ?? null
  return (isDispute ? undefined : row) ?? sections[group]?.[form] ?? null
}
