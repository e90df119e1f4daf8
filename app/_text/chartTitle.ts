import { applicantLabels } from '#lib/model/applicant'
import { isOverviewChart, type ChartSpec } from '#lib/stats/chartSpec'
import { textOf, type Lang } from './text.ts'

/**
 * What a chart is called, and what it counts: charts of the overview in the words of the pages, others by the title of their indicator,
 * with the kind of applicant where they are of one.
 */
export function chartTitle(spec: ChartSpec, lang: Lang): { name: string; counted: string } {
  const text = textOf(lang)
  if (isOverviewChart(spec.name)) return text.charts[spec.name]
  const title = spec.catalogue?.title[lang] ?? spec.name
  const name = spec.applicant === 'total' ? title : text.join([title, applicantLabels[spec.applicant][lang]])
  return { name, counted: name }
}
