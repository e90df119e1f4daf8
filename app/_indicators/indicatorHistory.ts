import type { Indicator } from '#lib/model/indicator'

/** Which of the three national forms ask for an indicator, or only a provincial variant, or none. */
export type IndicatorHistory =
  'all' | '2014' | '2014+2019' | '2019' | '2019+2021' | '2021' | '2014+2021' | 'variant' | 'none'

/** The history of an indicator, inferred from the forms of the catalogue. */
export function historyOf({ forms }: Pick<Indicator, 'forms'>): IndicatorHistory {
  const national = (['2014', '2019', '2021'] as const).filter((form) => forms.includes(form))
  if (national.length === 3) return 'all'
  if (national.length === 0) return forms.length > 0 ? 'variant' : 'none'
  return national.join('+') as IndicatorHistory
}
