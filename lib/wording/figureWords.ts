import { applicantLabels, figureParts } from '#lib/model/applicant'
import type { Words } from '#lib/model/words'
import type { ChartSpec } from '#lib/stats/chartSpec'
import { indicatorWords } from './words.ts'

/**
 * The short name of a figure of a chart: the kind of applicant where the chart splits by it, else the indicator's own short name or that
 * of the catalogue.
 */
export function figureWords({ split, catalogue }: Pick<ChartSpec, 'split' | 'catalogue'>, id: string): Words {
  const { indicator, applicant } = figureParts(id)
  if (split === 'applicants' && applicant !== 'total') return applicantLabels[applicant]
  return indicatorWords[indicator] ?? catalogue?.labels[indicator] ?? { zh: indicator, en: indicator }
}
