import type { Finding } from '#lib/model/findings/finding'
import { finding } from '../finding.ts'
import { passage, type Layout } from '../text/layout.ts'
import { periodsIn, type Period } from './period.ts'
import type { Title } from './title.ts'
import { readYear, YEAR, yearsIn } from '#lib/extract/text/yearWords'

export interface YearTold {
  year: number | null
  evidence: { quote: string; start: number; end: number } | null
  issues: Finding[]
}

const CAPTION = new RegExp(`^\\(?${YEAR}年度\\)?$`)
/** The report as a sentence names it: 现公布某县2022年政府信息公开工作年度报告. */
const REPORT = new RegExp(
  `${YEAR}年?度?[\\u4e00-\\u9fff()]{0,26}?(?:信息|政务)公开[\\u4e00-\\u9fff]{0,8}?(?:年度报告|年报|报告)(?!编制|有关|格式|的通知)`,
)
const HEAD = 1500

/**
 * The statistical year: the stated period before the title, the report's name in the preface, the table's caption and
 * what the prose speaks of most. A period left over from another year's report yields to a title that the prose agrees
 * with. The dates of signing and publication are no evidence.
 */
export function tellYear(layout: Layout, title: Title | null): YearTold {
  const text = layout.folded.text
  const issues: Finding[] = []
  const titleYear = title === null ? null : (title.year ?? yearsIn(title.text)[0]?.year ?? null)
  const period = statedPeriod(text, titleYear)
  const counts = spokenYears(text, title, period)
  if (period !== null) {
    const at = passage(layout, period.from, period.to)
    if (titleYear === null || title === null || titleYear === period.year)
      return { year: period.year, evidence: at, issues }
    const ofTitle = counts.get(titleYear)?.n ?? 0
    const ofPeriod = counts.get(period.year)?.n ?? 0
    const isLeftOver = ofTitle >= 2 && ofTitle >= 3 * ofPeriod
    const year = isLeftOver ? titleYear : period.year
    issues.push(
      finding(
        'year-ambiguous',
        isLeftOver
          ? {
              zh: `标题为${titleYear}年，统计期限为${period.year}年；正文所述均为${titleYear}年，以标题为准`,
              en: `The title says ${titleYear}, the statistical period ${period.year}; the text speaks of ${titleYear}, the title counts`,
            }
          : {
              zh: `标题为${titleYear}年，统计期限为${period.year}年，以统计期限为准`,
              en: `The title says ${titleYear}, the statistical period ${period.year}; the period counts`,
            },
        title,
        { value: titleYear, otherValue: period.year, other: at },
      ),
    )
    return { year, evidence: isLeftOver ? title : at, issues }
  }
  if (titleYear !== null && title !== null) {
    const other = [...counts].filter(([year]) => year !== titleYear).sort((a, b) => b[1].n - a[1].n)[0]
    if (other !== undefined && other[1].n >= 2 && !counts.has(titleYear))
      issues.push(
        finding(
          'year-ambiguous',
          {
            zh: `标题为${titleYear}年，正文所述为${other[0]}年，以标题为准`,
            en: `The title says ${titleYear}, the text speaks of ${other[0]}; the title counts`,
          },
          title,
          {
            value: titleYear,
            otherValue: other[0],
            other: passage(layout, other[1].at, other[1].at + other[1].length),
          },
        ),
      )
    return { year: titleYear, evidence: title, issues }
  }
  const head = text
    .slice(0, HEAD)
    .replace(/《[^》]{0,90}(?:通知|办法|意见|要点|函)》/g, (m) => '※'.repeat(m.length))
  // …、行政权力清单及2018年度信息公开工作报告: one of what was published, not this report.
  const named = [...head.matchAll(new RegExp(REPORT, 'g'))].find(
    ({ index }) => !/[及和与、]/.test(head[index - 1] ?? ''),
  )
  const namedYear = named === undefined ? null : readYear(named[1]!)
  if (named !== undefined && namedYear !== null)
    return { year: namedYear, evidence: passage(layout, named.index, named.index + named[0].length), issues }
  const caption = captionYear(layout)
  if (caption !== null) return { ...caption, issues }
  const spoken = [...counts].sort((a, b) => b[1].n - a[1].n || b[0] - a[0])[0]
  if (spoken !== undefined) {
    const [year, { at, length }] = spoken
    return { year, evidence: passage(layout, at, at + length), issues }
  }
  issues.push(
    finding(
      'year-unknown',
      { zh: '文中没有可以确定统计年度的依据', en: 'Nothing in the text tells the statistical year' },
      null,
    ),
  )
  return { year: null, evidence: null, issues }
}

/** The period of the figures: one that the text calls so, else the first that agrees with the title, else the first in the preface. */
function statedPeriod(text: string, titleYear: number | null): Period | null {
  const all = periodsIn(text)
  return (
    all.find(({ isOfFigures }) => isOfFigures) ??
    all.find(({ year }) => year === titleYear) ??
    all.find(({ from }) => from < HEAD) ??
    null
  )
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

/** Words that make a year one that is compared with, planned, or named in a document's number. */
const COMPARED = /(?:[与较比同]|相比|自|从|《|[〔(])$/
const NOT_NOW =
  /^年?(?:度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?报告|底|末)?(?:以来|起|开始|工作(?:计划|打算|要点|安排|思路)|的?工作打算|度?(?:将|要|计划|拟)|[^。;]{0,12}(?:将|打算|计划|力争)|〕|\))/

/** How often the prose names each year as the time of its statements, with the first place. */
function spokenYears(
  text: string,
  title: Title | null,
  period: Period | null,
): Map<number, { n: number; at: number; length: number }> {
  const counts = new Map<number, { n: number; at: number; length: number }>()
  const masked = text.replace(/《[^》]{0,90}》|〔[^〕]{0,8}〕/g, (m) => '※'.repeat(m.length))
  const titleAt = title === null ? -1 : text.indexOf(title.text)
  for (const { year, at, length } of yearsIn(masked)) {
    const after = masked.slice(at + length, at + length + 20)
    if (!/^␠?年/.test(after) || /^␠?年␠?\d{1,2}月␠?\d{1,2}日?(?!止|底)/.test(after)) continue
    if (title !== null && at >= titleAt && at < titleAt + title.text.length) continue
    if (period !== null && at >= period.from && at < period.to) continue
    if (COMPARED.test(masked.slice(Math.max(0, at - 2), at)) || NOT_NOW.test(after)) continue
    const known = counts.get(year)
    if (known === undefined) counts.set(year, { n: 1, at, length: length + 1 })
    else known.n++
  }
  return counts
}
