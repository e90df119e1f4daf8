import { applicants, figureId, type Applicant } from '#lib/model/applicant'
import type { Indicator } from '#lib/model/indicator'
import type { QueryError } from '#lib/model/query/queryErrors'
import type { Words } from '#lib/model/words'
import type { ChartSpec, Split } from '../chartSpec.ts'

/** What an indicator is asked for by: a kind of applicant, and what it is split into. */
export interface Figures {
  applicant: Applicant
  split?: Split | undefined
}

/** What an indicator can be split into: at least two parts of its own unit, or kinds of applicants. */
export function splitsOf(catalogue: readonly Indicator[], indicator: Indicator): Split[] {
  return [
    ...(partsOf(catalogue, indicator).length > 1 ? ['parts' as const] : []),
    ...(indicator.byApplicant ? ['applicants' as const] : []),
  ]
}

/** The indicators that the catalogue calls parts of one, with its unit, in the catalogue's order. */
export function partsOf(catalogue: readonly Indicator[], { id, unit }: Indicator): Indicator[] {
  return catalogue.filter((one) => one.partOf === id && one.unit === unit)
}

/** What is wrong with asking an indicator for some figures; nothing where it has them. */
export function figuresErrors(
  catalogue: readonly Indicator[],
  indicator: Indicator,
  { applicant, split }: Figures,
): QueryError[] {
  const errors: QueryError[] = []
  if (applicant !== 'total' && !indicator.byApplicant)
    errors.push({ name: 'applicant', given: applicant, code: 'no-applicants', params: {} })
  else if (applicant !== 'total' && split === 'applicants')
    errors.push({ name: 'applicant', given: applicant, code: 'only', params: { word: 'total' } })
  if (split !== undefined && !splitsOf(catalogue, indicator).includes(split))
    errors.push({ name: 'split', given: split, code: 'no-split', params: {} })
  return errors
}

/** The chart of an indicator: its value, or with its parts behind it. The figures must be such that it has (`figuresErrors`). */
export function indicatorSpec(
  catalogue: readonly Indicator[],
  indicator: Indicator,
  { applicant, split }: Figures,
): ChartSpec {
  const members = split === 'parts' ? partsOf(catalogue, indicator) : []
  const parts =
    split === 'applicants'
      ? applicants.filter((one) => one !== 'total').map((one) => figureId(indicator.id, one))
      : members.map(({ id }) => figureId(id, applicant))
  const named = [indicator, ...members]
  return {
    name: indicator.id,
    shape: parts.length === 0 ? 'value' : 'split',
    indicators: [figureId(indicator.id, applicant), ...parts],
    unit: indicator.unit,
    applicant,
    split: split ?? null,
    parts: parts.length === 0 ? null : { from: 1, count: parts.length, wholes: [0], shareOf: 0 },
    spoken: 1,
    catalogue: {
      title: titleOf(catalogue, indicator),
      labels: Object.fromEntries(named.map((one) => [one.id, { zh: one.labelZh, en: one.labelEn }])),
      forms: Object.fromEntries(named.map(({ id, forms }) => [id, forms])),
    },
  }
}

/** What an indicator is called where its whole does not stand beside it: with its whole, where its own label does not say enough. */
export function titleOf(catalogue: readonly Indicator[], { labelZh, labelEn, partOf }: Indicator): Words {
  const whole = catalogue.find(({ id }) => id === partOf)
  if (whole === undefined) return { zh: labelZh, en: labelEn }
  const isShared = catalogue.filter((one) => one.labelZh === labelZh).length > 1
  const isFragment = /^[a-z]/.test(labelEn)
  return {
    zh: isShared || isFragment ? `${whole.labelZh}：${labelZh}` : labelZh,
    en: isFragment ? `${whole.labelEn}: ${labelEn}` : labelEn,
  }
}
