import type { Issue } from '#lib/model/issue'
import { finding } from '../findings/finding.ts'
import { chineseNumeral } from '../number/chineseNumeral.ts'
import { passage, type Layout } from '../text/layout.ts'
import type { Title } from './title.ts'

export interface YearTold {
  year: number | null
  evidence: { quote: string; start: number; end: number } | null
  issues: Issue[]
}

const Y = '(20\\d{2}|[二2][〇零0][〇零一二三四五六七八九0-9]{2})'
const day = '␠?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const PERIOD = new RegExp(
  `${Y}年?${day}月${day}日?(?:起|始|开始)?[,、]?(?:[一—~-]+|至|到|截至|截止到?)(?:${Y}年?|当年|同年)?(${day})月(${day})日?`,
)
const WHOLE_YEAR = new RegExp(
  `统计(?:期限|时限|时间|期间|时段|数据).{0,10}?(?:为|是)?${Y}年(?:度|全年)?(?!\\d{0,2}月)`,
)
const CAPTION = new RegExp(`^\\(?${Y}年度\\)?$`)

/** Reads 2018, 二〇一八, 二0一八 as a year; null when it is none. */
export function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : chineseNumeral(text)
  return year !== null && year >= 2000 && year <= 2100 ? year : null
}

/**
 * The statistical year: the stated period before the title, the table's caption and what the prose speaks of most.
 * The dates of signing and publication are no evidence.
 */
export function tellYear(layout: Layout, title: Title | null): YearTold {
  const text = layout.folded.text
  const issues: Issue[] = []
  const titleYear = title === null ? null : firstYear(title.text)
  const period = periodYear(text)
  if (period !== null) {
    const at = passage(layout, period.from, period.to)
    if (titleYear !== null && titleYear !== period.year && title !== null)
      issues.push(
        finding(
          'year-ambiguous',
          {
            zh: `标题为${titleYear}年，统计期限为${period.year}年，以统计期限为准`,
            en: `The title says ${titleYear}, the statistical period ${period.year}; the period counts`,
          },
          title,
          { value: titleYear, otherValue: period.year, other: at },
        ),
      )
    return { year: period.year, evidence: at, issues }
  }
  if (titleYear !== null && title !== null) return { year: titleYear, evidence: title, issues }
  const caption = captionYear(layout)
  if (caption !== null) return { ...caption, issues }
  const spoken = spokenYear(text)
  if (spoken !== null)
    return { year: spoken.year, evidence: passage(layout, spoken.at, spoken.at + 5), issues }
  issues.push(
    finding(
      'year-unknown',
      { zh: '文中没有可以确定统计年度的依据', en: 'Nothing in the text tells the statistical year' },
      null,
    ),
  )
  return { year: null, evidence: null, issues }
}

function firstYear(text: string): number | null {
  for (const match of text.matchAll(new RegExp(Y, 'g'))) {
    const year = readYear(match[1]!)
    if (year !== null) return year
  }
  return null
}

function periodYear(text: string): { year: number; from: number; to: number } | null {
  for (const match of text.matchAll(new RegExp(PERIOD, 'g'))) {
    const first = readYear(match[1]!)
    const last = match[2] === undefined ? first : readYear(match[2])
    const month = match[3]!.replace('␠', '')
    const isYearEnd = month === '12' || month === '十二'
    if (first !== null && first === last && isYearEnd)
      return { year: first, from: match.index, to: match.index + match[0].length }
  }
  const whole = WHOLE_YEAR.exec(text)
  const year = whole === null ? null : readYear(whole[1]!)
  return whole === null || year === null
    ? null
    : { year, from: whole.index, to: whole.index + whole[0].length }
}

function captionYear(layout: Layout): { year: number; evidence: ReturnType<typeof passage> } | null {
  for (const line of layout.lines) {
    if (line.to - line.from < 5 || line.to - line.from > 12) continue
    const match = CAPTION.exec(layout.folded.text.slice(line.from, line.to))
    const year = match === null ? null : readYear(match[1]!)
    if (year !== null) return { year, evidence: passage(layout, line.from, line.to) }
  }
  return null
}

/** The year that the prose names most often as the time of its statements; the later one of a tie. */
function spokenYear(text: string): { year: number; at: number } | null {
  const counts = new Map<number, { n: number; at: number }>()
  const masked = text.replace(/《[^》]{0,80}》|〔[^〕]{0,8}〕/g, (m) => '※'.repeat(m.length))
  for (const match of masked.matchAll(new RegExp(`${Y}年(?!␠?\\d{1,2}月\\d)`, 'g'))) {
    const year = readYear(match[1]!)
    if (year === null) continue
    if (/[与较比同]$/.test(masked.slice(Math.max(0, match.index - 1), match.index))) continue
    if (/^(底|末)?(以来|工作计划|的?工作打算)/.test(masked.slice(match.index + 5, match.index + 12))) continue
    const known = counts.get(year)
    if (known === undefined) counts.set(year, { n: 1, at: match.index })
    else known.n++
  }
  const best = [...counts].sort((a, b) => b[1].n - a[1].n || b[0] - a[0])[0]
  return best === undefined ? null : { year: best[0], at: best[1].at }
}
