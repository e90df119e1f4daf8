import { chineseNumeral } from '../number/chineseNumeral.ts'
import { passage } from '../text/layout.ts'
import { finding } from '#lib/extract/finding'
import type { Note } from './noteInput.ts'

/** A date with or without year and day; digits that a blank parts (1␠2月) are not read. */
const DATE =
  /(?<![\d␠.,])(?:(20\d\d)年)?(?<![\d␠.,])(\d{1,2})月(?:(\d{1,2})日)?|(?<![零〇一二三四五六七八九十])(?:([二2][〇零0O][〇零一二三四五六七八九0-9]{2})年)?([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Dates that no calendar has: 2月30日, 13月, 2022年11月31日. */
export const impossibleDates: Note = ({ layout }) =>
  [...layout.folded.text.matchAll(DATE)].flatMap((match) => {
    const [text, year, month, day, cnYear, cnMonth, cnDay] = match
    const y = numberOf(year ?? cnYear)
    const m = numberOf(month ?? cnMonth)
    const d = numberOf(day ?? cnDay)
    if (m === null || exists(y, m, d)) return []
    const at = passage(layout, match.index, match.index + text.length)
    return [
      finding(
        'impossible-date',
        { zh: `没有“${at.quote}”这一日期`, en: `There is no such date as ${at.quote}` },
        at,
      ),
    ]
  })

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d+$/.test(text) ? Number(text) : chineseNumeral(text)
}

function exists(year: number | null, month: number, day: number | null): boolean {
  const days = DAYS[month - 1]
  if (days === undefined) return false
  if (day === null) return true
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : days)
}
