import type { Words } from '#lib/model/words'
import type { Distribution } from '#lib/stats/dataset'

/** The statistics of a year in the order in which they are written. */
export const statisticsOf = [
  'n',
  'min',
  'q1',
  'median',
  'q3',
  'max',
] as const satisfies readonly (keyof Distribution)[]

/** How the rows of a file that has statistics are told apart. */
export const statisticWords: Record<(typeof statisticsOf)[number] | 'value', Words> = {
  value: { zh: '数值', en: 'value' },
  n: { zh: '个数', en: 'number of values' },
  min: { zh: '最小值', en: 'minimum' },
  q1: { zh: '下四分位数', en: 'first quartile' },
  median: { zh: '中位数', en: 'median' },
  q3: { zh: '上四分位数', en: 'third quartile' },
  max: { zh: '最大值', en: 'maximum' },
}
