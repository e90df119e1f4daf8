import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { foldedSlice, type Layout } from '../text/layout.ts'
import { periodsIn } from './period.ts'
import type { Title } from './title.ts'
import { readTitlePhrase } from './titlePhrase.ts'

/** Texts on disclosure that are no annual report: what their headings end with, and what they open with. */
const others = [
  {
    genre: 'notice',
    heading: /(?:通知|通报|公告|函|批复|启事)$/,
    opening:
      /^各[^。:]{2,60}:|现将[^。]{2,60}(?:印发|通知)(?:给你们|如下)|请(?:认真|遵照)(?:贯彻|执行)|特此通知/,
  },
  {
    genre: 'plan',
    heading: /(?:工作要点|要点|方案|计划|任务分工|安排|打算|思路|清单|台账|措施)$/,
    opening: /^为(?:全面|深入|认真|进一步|切实)?[^。]{4,120}(?:制定|特制定|拟定)(?:本|如下|以下)/,
  },
  {
    genre: 'guide',
    heading: /(?:指南|须知|流程图?|申请表|说明书|办事指引|问答)$/,
    opening: /(?:编制|制定)(?:了)?(?:本|《[^》]*)指南|申请人(?:可以|应当|须)[^。]{0,40}申请/,
  },
  { genre: 'catalogue', heading: /(?:目录|一览表|导航)$/, opening: /(?:编制|制定)(?:了)?本目录/ },
  {
    genre: 'rule',
    heading: /(?:办法|规定|条例|制度|细则|意见|规范|标准|章程|规程|解读|问答)$/,
    opening: /^第一条|第[一二三四五六七八九十]+条[^。]{2,80}(?:制定本|适用于)/,
  },
  {
    genre: 'news',
    heading:
      /(?:召开|举行|举办|开展|组织|举行|印发|发布|公布|调研|督导|检查)[^。]{0,40}(?:会|会议|培训|培训班|活动|工作|年报|报告)$/,
    opening:
      /^(?:本报讯|本网讯|[^。]{0,20}讯|近日|日前|连日来|\d{1,2}月\d{1,2}日)[^。]{0,80}(?:召开|举行|举办|获悉|参加|开展)/,
  },
] as const

/** A report that covers a part of the year only: its figures are not those of the year. */
const PART_OF_YEAR = /[上下]半年|第?[一二三四]季度|前三季度|\d{1,2}月份?(?!\d)(?:政府|政务|信息)/

/** What shows that a text without a title is a body's report on its disclosure: how it speaks of itself. */
const OF_ITSELF =
  /本(?:年度)?报告(?:全文|内容|由|依|根据|按|中|所列|包括|共|分|的统计)|(?:年度报告|年报)(?:由|依|根据|全文|包括|,|。|如下|中)|(?:以下简称|下称)"?(?:本)?(?:年报|年度报告)|(?:公布|发布|编制|编写|编成|写成|形成|撰写)[^。]{0,60}(?:年度报告|年报|工作报告|公开报告)|(?:报告|总结|汇报)(?:公布)?如下/
/** How a report opens, which no other text does. */
const OPENS_ITSELF =
  /(?:现|特)(?:将|向社会)?[^。]{0,12}(?:公布|发布)[^。]{2,60}(?:年度报告|年报)|(?:年度报告|年报)》?,?现?(?:予以?|向社会)公布|本(?:年度)?报告(?:由|依|根据|按|中所列|所列)|编[制写](?:完成)?(?:了)?本(?:年度)?报告|(?:以下简称|下称)"?(?:本)?(?:年报|年度报告)|数据的?统计期限/
/** What annual reports have to say, one sign each. */
const signs: readonly RegExp[] = [
  /主动公开/,
  /依申请公开|收到[^。]{0,14}申请|受理[^。]{0,14}申请/,
  /行政复议|行政诉讼|复议[、和]诉讼/,
  /(?:问题|不足)(?:及|和|与)?(?:改进|整改|打算|措施)?/,
  /减免|收取[^。]{0,8}费用|未收费|没有收费|收费/,
  /总体情况|概述|概况|基本情况/,
]
const SIGNS_NEEDED = 3
/** Rules and guides speak to applicants, of what is to be done. */
const TO_APPLICANTS = /申请人(?:可以|应当|须|需)|填写申请表|个工作日内(?:予以)?答复/g

/** Why a text is none of an annual report; null where it may be one. */
export function otherText(layout: Layout, title: Title | null): Refusal | null {
  const text = layout.folded.text
  if (title !== null) {
    const part = PART_OF_YEAR.exec(title.text)
    if (part !== null && !periodsIn(text).some(({ isOfFigures }) => isOfFigures))
      return refusalOf('part-of-year', { part: part[0] })
    return null
  }
  const head = headings(layout)
  for (const { genre, heading } of others) {
    const line = head.find(
      (one) => heading.test(one) && /公开|年报|年度报告/.test(one) && readTitlePhrase(one) === null,
    )
    if (line !== undefined && !OPENS_ITSELF.test(text))
      return refusalOf('another-text', { genre, heading: line })
  }
  const prose = layout.lines.find((line) => line.kind === 'text' && line.to - line.from > 24)
  const first = prose === undefined ? '' : foldedSlice(layout, prose.from, prose.to + 200)
  for (const { genre, opening } of others)
    if (opening.test(first) && !OPENS_ITSELF.test(text)) return refusalOf('reads-as-another-text', { genre })
  return null
}

/** Lines above the first paragraph, without the parts' headings and without a page's navigation. */
function headings(layout: Layout): string[] {
  const found: string[] = []
  for (const line of layout.lines.filter(({ kind }) => kind === 'text').slice(0, 12)) {
    const text = foldedSlice(layout, line.from, line.to)
    if (/[。;]/.test(text) || /^[一二三四五六七八九十]{1,2}、/.test(text)) break
    if (text.length >= 8 && text.length <= 60 && !/>|位置/.test(text)) found.push(text)
  }
  for (let i = 0; i + 1 < found.length; i++)
    if (found[i]!.length + found[i + 1]!.length < 70) found.push(found[i]! + found[i + 1]!)
  return found
}

/** Whether a text calls itself a report, or states the period of its figures. */
function reportsItself(text: string): boolean {
  return (
    OPENS_ITSELF.test(text) || OF_ITSELF.test(text) || periodsIn(text).some(({ isOfFigures }) => isOfFigures)
  )
}

/**
 * Whether a text without title and table has enough of what annual reports say.
 * @param year the statistical year that the text tells, null where it tells none
 */
export function readsAsReport(layout: Layout, year: number | null): boolean {
  const text = layout.folded.text
  if (!text.includes('公开')) return false
  if (OPENS_ITSELF.test(text)) return true
  const isReport = reportsItself(text)
  if (!isReport && (year === null || (text.match(TO_APPLICANTS)?.length ?? 0) > 1)) return false
  return signs.filter((sign) => sign.test(text)).length >= (isReport ? 1 : SIGNS_NEEDED)
}
