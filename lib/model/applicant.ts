/**
 * Columns of section 三 of the 2019 and 2021 forms: 自然人, the five kinds of 法人或其他组织, 总计.
 * Indicators without the applicant dimension have `total` only; the applicant is never null.
 */
export const applicants = [
  'natural_person',
  'business',
  'research',
  'social_welfare',
  'legal_service',
  'other_organisation',
  'total',
] as const
export type Applicant = (typeof applicants)[number]

export const applicantLabels: Record<Applicant, { zh: string; en: string }> = {
  natural_person: { zh: '自然人', en: 'Natural persons' },
  business: { zh: '商业企业', en: 'Businesses' },
  research: { zh: '科研机构', en: 'Research institutes' },
  social_welfare: { zh: '社会公益组织', en: 'Social welfare organisations' },
  legal_service: { zh: '法律服务机构', en: 'Legal service institutions' },
  other_organisation: { zh: '其他', en: 'Other organisations' },
  total: { zh: '总计', en: 'Total' },
}

/**
 * The id of an indicator for one kind of applicant: `applications_received` for all of them, `applications_received.business` for one kind.
 * Columns, cells and anchors of passages are called by it.
 */
export function figureId(indicator: string, applicant: Applicant): string {
  return applicant === 'total' ? indicator : `${indicator}.${applicant}`
}

/** The indicator and the kind of applicant of an id that `figureId` made. */
export function figureParts(id: string): { indicator: string; applicant: Applicant } {
  const [indicator = '', kind] = id.split('.')
  return { indicator, applicant: applicants.find((one) => one === kind) ?? 'total' }
}
