import { isYear } from '#lib/model/year'
import { chineseNumeral } from '../number/chineseNumeral.ts'

const DIGIT = '[〇零Oo一二三四五六七八九0-9]'
/** A year in digits of either kind, with the letter O for a zero: 2018, 二〇一八, 2O18. One group. */
export const YEAR = `(20\\d{2}|[二2]${DIGIT}{3})`

/** Reads 2018, 二〇一八, 二0一八, 2O18 as a year; null when it is none. */
export function readYear(text: string): number | null {
  const plain = text.replace(/[Oo]/g, '〇')
  const year = /^\d{4}$/.test(plain) ? Number(plain) : chineseNumeral(plain)
  return year !== null && isYear(year) ? year : null
}

/** Every year that a folded text writes, with its place. */
export function yearsIn(text: string): { year: number; at: number; length: number }[] {
  const found = []
  for (const match of text.matchAll(new RegExp(`(?<!\\d)${YEAR}(?!\\d{3})`, 'g'))) {
    const year = readYear(match[1]!)
    if (year !== null) found.push({ year, at: match.index, length: match[1]!.length })
  }
  return found
}
