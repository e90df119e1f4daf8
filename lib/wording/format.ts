import type { Cell } from '#lib/stats/dataset'
import type { Lang } from '#lib/model/words'
import { noReport, statusWords } from './words.ts'

const formats: Record<Lang, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
}

/** A number with the separators of the language: 2,279. */
export function formatNumber(value: number, lang: Lang): string {
  return formats[lang].format(value)
}

/** "1 report", "2 reports". */
export function formatCount(n: number, one: string, many: string): string {
  return `${formatNumber(n, 'en')} ${n === 1 ? one : many}`
}

/** A value as people read it: `≈7,700`, `0`, or why there is none. Never an empty string. */
export function formatCell(cell: Pick<Cell, 'value' | 'status' | 'coverage'>, lang: Lang): string {
  if (cell.value === null)
    return cell.coverage.reported === 0 ? noReport[lang] : statusWords[cell.status][lang]
  const digits = formatNumber(cell.value, lang)
  return cell.status === 'approximate' ? `≈${digits}` : digits
}
