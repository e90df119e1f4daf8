import { NUMBER, re, type DateMention, type Sentence } from '../prose/sentence.ts'
import { foldedSlice, passage, type Layout } from '../text/layout.ts'
import { finding } from '#lib/extract/finding'
import { linePassage, lineText, type Note, type NoteInput } from './noteInput.ts'

/** What may stand before the year that a sentence opens with. */
const OPENING =
  /^(?:[一二三四五六七八九十]是|\([一二三四五六七八九十\d]{1,2}\)|\d[、.])?(?:在|回顾|总结|虽然|尽管|但|但是|[我本][\u4e00-\u9fff]{1,3})?,?$/
/** The sentence speaks of this year as well, compares, or tells of something that began or ended. */
const OTHER_USE = re(
  '本年|今年|当年|同比|环比|相比|较|[比与同和]@|增长|增加|下降|减少|上升|持平|结转|以来|以后|至今|开始|以前|之前|施行|修订|修正|颁布|改革|成立|挂牌|更名|组建|撤销|合并|划[入转归]|任命|建成|曾',
)
/** A document, plan or inspection that is named with its year. */
const NAMED =
  /^(?:全[省市县区]|[省市县区国]|度)?(?:政府|政务|信息|公开|工作|重点|绩效|目标|年度|部门|法治|综合|财政|第?[一二三四]季度|[上下]半年)*(?:计划|要点|方案|考核|评估|测评|报告|年报|通报|规划|预算|决算|任务|清单|目录|[起底末前后至到—-])/
/** What a report's own year is said of. */
const OWN_WORK = /公开|申请|复议|诉讼|我[局县区市委办镇处院]|本[局县区市委办镇机单部]/
const PRESENTS = /现(?:将|公布|予公布|发布)|特?编制(?:了?本|如下)/
const UNTIL = /截[至止]到?$/
const FUTURE = /^,?(?:[我本][\u4e00-\u9fff]{1,3})?,?将(?:进一步|继续|重点|着力|不断|切实|持续|深入|从以下)/
const TITLED = /《[^》]{0,80}》/g
const CAPTION = /^\(?(20\d\d)年度?\)?$/

/**
 * Years that are left over from another report: a sentence, heading or caption that speaks of an earlier year as if it were this
 * one. Comparisons, plans, documents named with a year and things that happened are none.
 */
export const staleYears: Note = (input) => {
  const { context, sentences, layout, headings, title } = input
  const { year } = context
  if (year === null) return []
  const found = []
  for (const sentence of sentences) {
    if (isExcluded(input, sentence)) continue
    const date = sentence.dates.find((one) => isStale(one, sentence, layout, year))
    if (date === undefined) continue
    const isPlan = date.year === year
    const stop = sentence.masked.slice(date.at + 1).search(/[,。;!?]/)
    const to = stop < 1 ? sentence.masked.length : date.at + 1 + stop
    found.push(
      finding(
        'wrong-year',
        isPlan
          ? {
              zh: `报告年度${year}年写作今后的工作`,
              en: `${year}, the report's own year, is spoken of as the future`,
            }
          : saidOf(date.year!, year),
        passage(layout, sentence.map[0]!, sentence.map[to]!),
      ),
    )
  }
  for (const heading of headings) {
    const named = /(20\d\d)年(?!以来|[至到—-])/.exec(heading.text)
    if (named === null || Number(named[1]) >= year || /[比较与]/.test(heading.text)) continue
    if (heading.text.includes(String(year)) || NAMED.test(heading.text.slice(named.index + 5))) continue
    if (title !== null && heading.start < title.end) continue
    const quote = layout.text.slice(heading.start, heading.end)
    found.push(
      finding('wrong-year', saidOf(Number(named[1]), year), {
        quote,
        start: heading.start,
        end: heading.end,
      }),
    )
  }
  for (const line of layout.lines) {
    if (line.to - line.from > 9 || (title !== null && line.start < title.end)) continue
    const caption = CAPTION.exec(lineText(layout, line))
    if (caption !== null && Number(caption[1]) < year)
      found.push(finding('wrong-year', saidOf(Number(caption[1]), year), linePassage(layout, line)))
  }
  return found
}

const saidOf = (named: number, year: number) => ({
  zh: `写作${named}年，报告年度为${year}年`,
  en: `Says ${named} in the report of ${year}`,
})

/** A figure of another year is a finding of its own. */
function isExcluded({ statements }: NoteInput, { map }: Sentence): boolean {
  const [from, to] = [map[0]!, map.at(-1)!]
  return statements.some((s) => s.exclusion?.kind === 'year' && s.from >= from && s.from < to)
}

function isStale(date: DateMention, sentence: Sentence, layout: Layout, year: number): boolean {
  if (date.year === null || date.year > year) return false
  const { masked, dates, map } = sentence
  const before = masked.slice(0, date.at)
  const after = masked.slice(date.at + 1)
  if (date.year === year) return date.isYear && OPENING.test(before) && FUTURE.test(after)
  const unnamed = masked.replace(TITLED, (titled) => '《》'.padEnd(titled.length, '》'))
  const isSpoken = (other: DateMention) => unnamed[other.at] === masked[other.at]
  if (dates.some((other) => other.year !== null && other.year > date.year! && isSpoken(other))) return false
  if (OTHER_USE.test(unnamed)) return false
  const printed = foldedSlice(layout, map[date.at]!, map[date.at + 1]!).replaceAll('␠', '')
  if (UNTIL.test(before)) return /年(?:底|末|12月31日|12月底)$/.test(printed) && !masked.includes('累计')
  if (!/年度?$/.test(printed)) return false
  if (PRESENTS.test(before) && /^(?:政府|政务)?信息公开/.test(after)) return true
  return OPENING.test(before) && !NAMED.test(after) && OWN_WORK.test(unnamed) && !HISTORY.test(unnamed)
}

/** Of an earlier year one also tells what was made then: that is history, not a slip. */
const HISTORY = new RegExp(
  `(?:印发|出台|制定|下发|制发|开通|建立|设立|获|荣获|被评)了?[^,]{0,30}[《${NUMBER}]`,
)
