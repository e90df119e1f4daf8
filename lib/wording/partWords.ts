import type { Words } from '#lib/model/words'
import type { Cell, Coverage, Series } from '#lib/stats/dataset'
import { formatNumber } from './format.ts'

/**
 * Whose figure a value is: the series', or that of the one agency that alone states it where the series has several. It goes
 * wherever a value is named.
 */
export function whoseLabel({ label }: Pick<Series, 'label'>, { sole }: Pick<Cell, 'sole'>): string {
  return sole?.name ?? label
}

/**
 * How many agencies a value rests on, of those known: 1/3个机构, 1 of 3 agencies. Empty where all that are known state it, and
 * where only one is known.
 */
export function partWords({ stated, expected }: Pick<Coverage, 'stated' | 'expected'>): Words {
  if (partMark({ stated, expected }) === '') return { zh: '', en: '' }
  return {
    zh: `${formatNumber(stated, 'zh')}/${formatNumber(expected, 'zh')}个机构`,
    en: `${formatNumber(stated, 'en')} of ${formatNumber(expected, 'en')} agencies`,
  }
}

/** The same where there is little room, alike in both languages: (1/3). Empty where `partWords` is. */
export function partMark({ stated, expected }: Pick<Coverage, 'stated' | 'expected'>): string {
  return expected <= 1 || stated >= expected ? '' : `(${stated}/${expected})`
}
