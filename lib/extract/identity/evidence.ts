import { foldedSlice, passage, type Layout } from '../text/layout.ts'
import { duties } from './bodyKinds.ts'
import { ENDING, isArea, isBodyName, kindOfBody, withoutBrackets, withoutInnerOffice } from './bodyName.ts'
import type { Title } from './title.ts'
import { readTitlePhrase } from './titlePhrase.ts'
import { YEAR } from '#lib/extract/text/yearWords'

/** Where a document says whose report it is, the surest first; `worth` is what one such place counts. */
export const evidenceKinds = {
  /** 某县财政局2022年政府信息公开工作年度报告 */
  title: 10,
  /** 现公布某县2022年政府信息公开工作年度报告。 */
  'preface-title': 8,
  /** 本报告由某县财政局编制 */
  'preface-author': 7.5,
  /** 单位名称：某县财政局 */
  'form-field': 7,
  /** The line under the text, above its date. */
  signature: 6.5,
  /** A line of the head that is a name and nothing else. */
  'head-line': 4.5,
  /** 发布机构：某县财政局 */
  publisher: 4,
  /** What a title has before the report's name where it is no known kind of name. */
  'title-words': 3.5,
  /** 如有疑问，请与某县财政局联系 */
  contact: 3.4,
  /** 2022年，某县财政局主动公开… */
  subject: 3,
  /** 某县财政局 or 县财政局 somewhere, the one that stands most often. */
  mention: 1,
} as const
type EvidenceKind = keyof typeof evidenceKinds

/** A name that a place of the document gives to the body. */
export interface Evidence {
  kind: EvidenceKind
  /** Folded. */
  name: string
  quote: { quote: string; start: number; end: number }
  worth: number
}

const HEAD = 1200
/** A heading that stands right before a name, its line break folded away. */
const HEADING = /^(?:引言|前言|序言|正文|概述|概况|总体情况|基本情况)+(?=[\u4e00-\u9fff]{4})/

/** Every name that the document gives its body, the surest first. Breadcrumbs give none. */
export function evidenceOf(layout: Layout, title: Title | null): Evidence[] {
  const found: Evidence[] = []
  const add = (kind: EvidenceKind, words: string, at: number, more = 0) => {
    const printed = words.replace(HEADING, '')
    const from = at + words.length - printed.length
    const bare = withoutBrackets(printed)
    const name = kind === 'title' ? bare : withoutInnerOffice(bare)
    if (!isBodyName(name)) return
    found.push({
      kind,
      name,
      quote: passage(layout, from, from + printed.length),
      worth: evidenceKinds[kind] + more,
    })
  }
  if (title !== null && title.isName)
    found.push({ kind: 'title', name: title.body, quote: title, worth: evidenceKinds.title })
  else if (title !== null && title.body.length >= 2)
    found.push({ kind: 'title-words', name: title.body, quote: title, worth: evidenceKinds['title-words'] })
  fromHead(layout, add)
  fromPreface(layout, title, add)
  fromSignature(layout, add)
  fromSentences(layout, add)
  return found.sort((a, b) => b.worth - a.worth)
}

type Add = (kind: EvidenceKind, name: string, from: number, more?: number) => void

const PUBLISHER =
  /(?:发布机构|发布单位|发布部门|发文机构|发文机关|发文单位|制发单位|信息来源|信息提供单位|供稿单位|公开主体|责任部门|责任单位|编制单位|稿源|来源):?([\u4e00-\u9fff()]{3,30})/g
const FIELD = /(?:单位名称|填报单位|报送单位|机关名称|编报单位|报告单位):([\u4e00-\u9fff()]{3,30})/g

/** Names on lines of their own, and the rows on the publisher that a portal puts above a text. */
function fromHead(layout: Layout, add: Add) {
  const head = layout.lines.filter((line) => line.kind !== 'blank').slice(0, 30)
  let label: RegExpExecArray | null = null
  for (const [i, line] of head.entries()) {
    const text = foldedSlice(layout, line.from, line.to)
    if (/>|位置:|所在/.test(text)) continue
    const name = text.replace(/^[·•\-*#|]+|[|]+$/g, '')
    const at = line.from + text.indexOf(name)
    if (label !== null && isBodyName(name)) add('publisher', name, at)
    else if (isBodyName(name) && !isArea(name) && i < 14) add('head-line', name, at)
    label = /^[·•\-*|]*(?:发布机构|发布单位|信息来源|发文机关|公开主体):?$/.exec(text)
    if (text.length > 160) continue
    // Cells keep their bars in the folded text: 发布机构|某县财政局|.
    const row = text.replace(/\|/g, ':')
    for (const match of row.matchAll(PUBLISHER))
      addLongest('publisher', match[1]!, line.from + match.index + match[0].indexOf(match[1]!), add)
  }
  const text = layout.folded.text
  for (const match of text.matchAll(FIELD))
    addLongest('form-field', match[1]!, match.index + match[0].indexOf(match[1]!), add)
}

/** What follows a label runs on into the next label where the page has no blanks: 县政府办公室发布日期. */
function addLongest(kind: EvidenceKind, words: string, from: number, add: Add) {
  const name = words.replace(
    /(?:发布|发文|成文|生成|公开|浏览|阅读|点击|访问|字[号体]|时间|日期|作者|索引|文号|名称|有效|主题).*$/,
    '',
  )
  if (isBodyName(name)) add(kind, name, from)
}

const AUTHOR = new RegExp(
  `(?:(?<![事缘理])由)([\\u4e00-\\u9fff()]{3,32}?)(?:按照|按|根据|依据|依照|综合|负责|组织|汇总|结合|编制|编写|编发|撰写|编辑|起草|发布|,|\\()`,
  'g',
)
/** 本报告是某市国土资源局按照…编制的 */
const WRITTEN =
  /(?:本报告|本年报|本年度报告)(?:是|系)([\u4e00-\u9fff()]{3,32}?)(?:按照|根据|依据|依照|编制|撰写)/g
const STARTING = new RegExp(
  `(?:[,)。》;:]|规定|要求|精神|^)(?:现由|由|特)?([\\u4e00-\\u9fff()]{3,32}?)(?:特此|特|现将|现|认真|及时|按[\\u4e00-\\u9fff]{2,20})?(?:编制|编写|编成|汇总|撰写|公布|发布|向社会|全面总结|形成)`,
  'g',
)
const CONTACT = new RegExp(
  `(?:请|可)(?:直接|及时)?(?:与|向|同|和|致电|联系|咨询|找|到|拨打|电话联系)+:?(?:我局|本机关|我单位)?([\\u4e00-\\u9fff()]{3,32}?)(?:联系|咨询|反映|查询|反馈|\\(|,|:|。)`,
  'g',
)
const NOTICE = /《[^》]{0,90}(?:通知|条例|办法|意见|规定|格式|要点|方案|细则|函)(?:\([^)]*\))?》/g
const PHRASE = new RegExp(
  `([\\u4e00-\\u9fff()〇0-9Oo␠年度《]{0,44}(?:信息|政务)公开[\\u4e00-\\u9fff0-9]{0,14}?(?:年度报告|报告|年报))(?!编制|有关|格式|事项|的通知|工作的|发布工作|编发)`,
  'g',
)
const LEADING =
  /^.*?(?:向社会公布|公布|发布|编制完成|编制了|编制|编写|编成|制定|形成|撰写|完成|现将|将|公开|报送|作出|是|为)/

/** What the first paragraphs say: whose report is published, and who wrote it. */
function fromPreface(layout: Layout, title: Title | null, add: Add) {
  const start = title === null ? 0 : Math.max(0, layout.folded.text.indexOf(title.text) + title.text.length)
  const masked =
    '※'.repeat(start) +
    layout.folded.text.slice(start, start + HEAD).replace(NOTICE, (m) => '※'.repeat(m.length))
  for (const match of masked.matchAll(PHRASE)) {
    const told = bodyOfPhrase(match[1]!)
    if (told !== null) add('preface-title', told, match.index + Math.max(0, match[1]!.indexOf(told)))
  }
  const patterns = [
    ['preface-author', AUTHOR],
    ['preface-author', WRITTEN],
    ['preface-author', STARTING],
    ['contact', CONTACT],
  ] as const
  for (const [kind, pattern] of patterns)
    for (const match of masked.matchAll(pattern)) {
      const name = match[1]!
      if (kind !== 'contact' || !isArea(name)) add(kind, name, match.index + match[0].indexOf(name))
    }
}

/** The body of a phrase that names the report inside a sentence: what leads up to it is dropped word by word. */
function bodyOfPhrase(phrase: string): string | null {
  for (let rest = phrase; rest !== '';) {
    const read = readTitlePhrase(rest)
    if (read !== null && read.isName) return read.body
    const leading = LEADING.exec(rest)
    if (leading === null || /公开$/.test(leading[0])) return null
    rest = rest.slice(leading[0].length)
  }
  return null
}

const DATE = `(?:${YEAR}年?␠?\\d{1,2}月␠?\\d{1,2}日?|[二2][〇零Oo0一二三四五六七八九]{3}年[一二三四五六七八九十元]{1,3}月[一二三四五六七八九十]{1,3}日)`
const SIGNED = new RegExp(`^([\\u4e00-\\u9fff()]{3,30}?)(?:办公室)?(?:\\(盖章\\)|\\(公章\\))?${DATE}?$`)

/** The last lines, and a line between title and text, that are a name or a name and a date. */
function fromSignature(layout: Layout, add: Add) {
  const lines = layout.lines.filter((line) => line.kind === 'text')
  const dated = (i: number) => {
    const next = lines[i + 1]
    return next !== undefined && new RegExp(`^\\(?${DATE}`).test(foldedSlice(layout, next.from, next.to))
  }
  for (const [i, line] of lines.entries()) {
    const text = foldedSlice(layout, line.from, line.to)
    if (text.length > 48) continue
    const isLast = i >= lines.length - 8
    const match = SIGNED.exec(text)
    if (match === null || (!isLast && !dated(i))) continue
    if (!isLast && i > 12) continue
    const name = match[1]!
    if (isArea(name)) continue
    add('signature', name, line.from)
  }
}

const OPENING = new RegExp(
  `^(?:(?:[一二三四五六七八九十]|\\d{1,2})[、.]|\\([一二三四五六七八九十\\d]\\)|[一二三四五]是|引言|前言|概述)*(?:截至[^,]{4,14}|(?:至)?${YEAR}年?(?:度|底|末|来|以来|上半年)?|一年来|近年来|年内|全年|今年以来|今年)?[,、]?`,
)
const PUBLISHING = /^(?:[^,。;]{0,6})?(?:主动公开|公开|发布|编制|编写|共)/
const SUBJECT = new RegExp(`^([\\u4e00-\\u9fff()]{1,30}?${ENDING})`)
/** A zone or a town may be the place of a bureau: 武汉经济技术开发区(汉南区)医疗保障局. */
const FURTHER =
  /^[\u4e00-\u9fff]{2,10}?(?:管委会|管理委员会|局|委员会|委|中心|街道办事处|街道|镇人民政府|镇|所)/
const FULL = new RegExp(`(?:网址|地址|联系|请|用|在|与|由|对|为)([\\u4e00-\\u9fff()]{3,24}?${ENDING})`, 'g')
/** 在省教育厅的指导下: a body above, not the one that reports. */
const ABOVE = /^(?:的)?(?:关心|支持|领导|指导|要求|部署|统一|大力|通知|文件|安排|帮助)/
const LOCAL =
  /(?:^|[^\u4e00-\u9fff])((?:省|市|县|区|州|旗)[\u4e00-\u9fff]{2,10}?(?:管理委员会|委员会|管委会|局|委|办))(?!公[室厅])/g

/** Who acts in the text: the body that its sentences begin with, and 县工信局 where no name is fuller. */
function fromSentences(layout: Layout, add: Add) {
  const counts = new Map<string, { at: number; n: number; publishes: number; kind: EvidenceKind }>()
  const count = (name: string, at: number, publishes: boolean, kind: EvidenceKind) => {
    const known = counts.get(name) ?? { at, n: 0, publishes: 0, kind }
    known.n++
    if (publishes) known.publishes++
    counts.set(name, known)
  }
  for (const line of layout.lines) {
    if (line.kind !== 'text' || line.to - line.from < 12) continue
    const text = foldedSlice(layout, line.from, line.to)
    let at = 0
    for (const clause of text.split(/(?<=[。;,!:])/)) {
      const opening = OPENING.exec(clause)?.[0].length ?? 0
      const said = clause.slice(opening)
      const name = subjectOf(said)
      if (name !== null)
        count(name, line.from + at + opening, PUBLISHING.test(said.slice(name.length)), 'subject')
      at += clause.length
    }
    for (const match of text.matchAll(FULL))
      if (
        !ABOVE.test(text.slice(match.index + match[0].length)) &&
        isBodyName(match[1]!) &&
        kindOfBody(match[1]!) !== 'government'
      )
        count(match[1]!, line.from + match.index + match[0].length - match[1]!.length, false, 'mention')
  }
  for (const match of layout.folded.text.matchAll(LOCAL))
    if (isBodyName(match[1]!)) count(match[1]!, match.index + match[0].indexOf(match[1]!), false, 'mention')
  for (const [name, { at, n, publishes, kind }] of counts)
    add(kind, name, at, Math.min(n - 1, 6) * 0.2 + (publishes > 0 ? 1.2 : 0))
}

/** The body that a clause begins with, null where it begins with none. */
function subjectOf(clause: string): string | null {
  const name = SUBJECT.exec(clause)?.[1]
  if (name === undefined || !isBodyName(name)) return null
  const further = FURTHER.exec(clause.slice(name.length))?.[0]
  const kind = kindOfBody(name)
  if (
    further !== undefined &&
    (kind === 'zone' || kind === 'town') &&
    duties.test(further) &&
    isBodyName(name + further)
  )
    return name + further
  return name
}
