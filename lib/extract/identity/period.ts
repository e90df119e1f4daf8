import { chineseNumeral } from '../number/chineseNumeral.ts'
import { readYear, YEAR } from '#lib/extract/text/yearWords'

/** A period that a text states: the year most of it lies in, and whether the words around call it that of the figures. */
export interface Period {
  year: number
  from: number
  to: number
  isOfFigures: boolean
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十元]{1,3})'
const MONTH_DAY = `␠?${NUMBER}(?:月|[./-])␠?${NUMBER}(?:日|号)?`
const FIRST = `${YEAR}(?:年|[./-])?(?:${MONTH_DAY}|元旦)`
const START =
  '(?:《?(?:政府信息公开)?条例》?(?:正式)?(?:实施|施行)(?:之日)?|␠?[0零〇]?[:时点]?)?(?:起|始|开始|算)?[,、;]?'
const UNTIL = '(?:[一—~–-]+|截?至|到|截止到?|止于?|和)'
const PERIOD = new RegExp(
  `${FIRST}${START}${UNTIL}(?:${YEAR}(?:年|[./-])?|当年|同年|本年|次年)?(?:${MONTH_DAY}|年?[末底])`,
  'g',
)
/** Dates that lost their 年 and 月 on the way: 202211日至20221231日. */
const BROKEN = new RegExp(`${YEAR}11日(?:起|始)?[,、]?(?:[—~-]+|至|到|止于?)(?:${YEAR})?1231日`, 'g')
const WHOLE = new RegExp(
  `(?:统计|数据)(?:期限|时限|时间|期间|时段|数据|起止|年度|区间|范围|口径)[^,。;\\d]{0,10}?(?:为|是)?${YEAR}年(?:度|全年|1月?[—~至到-]+12月)?(?!␠?\\d{0,2}月)`,
  'g',
)
const FIGURES = /统计|数据|数字|期限|时限|时段|本年报|本报告|年度报告|反映|期间|截取/

/** Every period of about a year or of a part of one that a folded text states, in its order. */
export function periodsIn(text: string): Period[] {
  const found: Period[] = []
  const add = (year: number | null, match: RegExpExecArray) => {
    if (year === null) return
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    found.push({
      year,
      from: match.index,
      to: match.index + match[0].length,
      isOfFigures: FIGURES.test(before + match[0].slice(0, 8)),
    })
  }
  for (const match of text.matchAll(PERIOD)) {
    const [, y1, m1, d1, y2, m2, d2] = match
    const first = readYear(y1!)
    if (first === null) continue
    const last = y2 === undefined ? (match[0].includes('次年') ? first + 1 : first) : readYear(y2)
    if (last === null) continue
    add(mainYear(day(first, m1 ?? '1', d1 ?? '1', 0), day(last, m2 ?? '12', d2 ?? '31', 1)), match)
  }
  for (const match of text.matchAll(BROKEN)) {
    const first = readYear(match[1]!)
    if (match[2] === undefined || readYear(match[2]) === first) add(first, match)
  }
  for (const match of text.matchAll(WHOLE)) add(readYear(match[1]!), match)
  return found.sort((a, b) => a.from - b.from)
}

/** A day as a count of months since year 0, null where there is no such day. */
function day(year: number, month: string, date: string, more: number): number | null {
  const m = month === '元' ? 1 : /^\d+$/.test(month) ? Number(month) : chineseNumeral(month)
  const d = /^\d+$/.test(date) ? Number(date) : chineseNumeral(date)
  if (m === null || d === null || m < 1 || m > 12 || d < 1 || d > 31) return null
  return year * 12 + m - 1 + (d - 1 + more) / 31
}

const LONGEST = 14
const SHORTEST = 4

/** The year that most of a period lies in; null where it is no year's nor the larger part of one: figures of several years. */
function mainYear(start: number | null, end: number | null): number | null {
  if (start === null || end === null || end - start > LONGEST || end - start < SHORTEST) return null
  const first = Math.floor(start / 12)
  const turn = (first + 1) * 12
  return end <= turn || turn - start >= end - turn ? first : first + 1
}
