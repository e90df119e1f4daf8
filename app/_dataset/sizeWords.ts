import { formatNumber } from '#lib/wording/format'
import type { Lang } from '#app/_text/text'

/** A number of bytes as people read it, in units of a thousand: 1 MB, 1.2 GB. */
export function sizeWords(bytes: number, lang: Lang): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${formatNumber(value < 9.95 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value), lang)} ${units[unit]}`
}
