import { z } from 'zod'
import type { Applicant } from './applicant.ts'
import type { FormId } from './form.ts'

/** A defined statistic of the catalogue seeds/indicators.csv. */
export interface Indicator {
  id: string
  labelZh: string
  labelEn: string
  /** 条, 件, 次, 篇, 万元 … as the forms print it. */
  unit: string
  group: string
  /** The indicator this one is a part of, or null. */
  partOf: string | null
  /** Whether section 三 of the 2019 and 2021 forms asks for it per kind of applicant. */
  byApplicant: boolean
  /** The forms that print a row for it. */
  forms: readonly FormId[]
  /** Whether prose is known to state it. */
  inProse: boolean
}

/** A row of seeds/indicators.csv. */
export const indicatorRow = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/),
    label_zh: z.string().min(1),
    label_en: z.string().min(1),
    unit: z.string().min(1),
    group: z.string().min(1),
    part_of: z.string(),
    dimension: z.enum(['', 'applicant']),
    forms: z.string(),
  })
  .transform((row): Indicator => {
    const names = row.forms.split(' ').filter((name) => name !== '')
    return {
      id: row.id,
      labelZh: row.label_zh,
      labelEn: row.label_en,
      unit: row.unit,
      group: row.group,
      partOf: row.part_of === '' ? null : row.part_of,
      byApplicant: row.dimension === 'applicant',
      forms: names.filter((name) => name !== 'narrative') as FormId[],
      inProse: names.includes('narrative'),
    }
  })

/** Whether a form prints a row for an indicator; derived from the catalogue, never stored. */
export function isAsked(indicator: Indicator, form: FormId): boolean {
  return indicator.forms.includes(form)
}

/**
 * The forms that print a row or a cell for an indicator and a kind of applicant: those of 2019 and 2021 alone tell kinds of applicants
 * apart (三、申请人情况), the form of 2014 asks for applications by the way they came.
 */
export function formsAsking({ forms }: Pick<Indicator, 'forms'>, applicant: Applicant): readonly FormId[] {
  return applicant === 'total' ? forms : forms.filter((form) => form === '2019' || form === '2021')
}

/** The channels of 主动公开（二）, in the order of the 2014 form; `channel_new_media` stands for 微博 and 微信 in one figure. */
export const channels = [
  'channel_gazette',
  'channel_website',
  'channel_weibo',
  'channel_wechat',
  'channel_new_media',
  'channel_other',
] as const
export type Channel = (typeof channels)[number]

/** What becomes of an application, in the order of the 2019 and 2021 forms (三、（一）–（六）). */
export const outcomes = [
  'outcome_granted',
  'outcome_partial',
  'outcome_denied',
  'outcome_unable',
  'outcome_not_processed',
  'outcome_other',
] as const

/** Totals that forms print no row for: an implied value of one is the sum of rows that are all stated, and counts as stated. */
export const groupTotals: ReadonlySet<string> = new Set([...outcomes, 'litigation_total'])
