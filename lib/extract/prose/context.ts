import type { Scope } from '#lib/model/agency'
import type { FormId } from '#lib/model/form'
import { sectorOf } from '#lib/model/sector'
import { NUMBER, re, type Sentence } from './sentence.ts'

/** What prose is read against: whose report it is, for which year, in which form. */
export interface ReportContext {
  year: number | null
  form: FormId
  scope: Scope
  sector: string | null
  /** Names of the body itself, folded. */
  names: readonly string[]
}

/** Why a figure is not this report's own for its year; null when nothing speaks against it. */
export type Exclusion =
  | { kind: 'year'; year: number | null }
  | { kind: 'cumulative' }
  | { kind: 'delta' }
  | { kind: 'subordinate' }
  | { kind: 'area' }
  | { kind: 'body'; name: string }

const COMPARED = re(
  '(?:与|和|同|比|较|相比于?|相较于?)(?:@|去年|上年度?|上一年度?|往年|上年同期|去年同期)(?:同期)?',
  'g',
)
const LAST_YEAR = /(去年|上一?年度?)(?!结转)/g
const SINCE = re(
  '(?:截至|截止|截止到)(?:@|目前|今|现在|年底)|(?<!今年|本年度?|年初)以来|历年|至今|到目前为止|(?:到|至)@[为止]*,?(?:共|累计|总计)|[近过]#?[一二三两几]?年|[一二三两]年来',
  'g',
)
const THIS_YEAR = re('(?:本年度?|今年|全年|当年|年度内|一年来|年内)')
const THIS_YEARS = new RegExp(THIS_YEAR.source, 'g')
const DELTA = /(增加|增长|减少|下降|上升|提高|提升|回落|降低|多出|增幅|降幅|同比)(了|约|近|到|为)?$/
const SUBORDINATE =
  /((下属|所属|直属)[^,]{0,12}|各(镇|乡|街道|部门|单位|乡镇|科室|站所|村|社区)[^,]{0,10}|镇街[^,]{0,10})/g
const AREA = /全(县|市|区|省|州|旗|域|国|镇|乡|系统)/g
const OWN =
  /(我局|本局|我委|本委|我办|本办|本机关|我单位|本单位|本部门|我中心|本中心|我镇|本镇|我街道|我院|我会|我处|机关本级)/g
const BODY =
  /(?:^|[,;。:年度]|其中)((?:省|市|县|区|州|旗)?[\u4e00-\u9fff]{2,12}?(?:局|委员会|管委会|办公室|委))(?=共|累计|全年|主动|收到|受理|公开|发布|办理|制发|承办|通过)/g

/** The year a figure is stated for: the nearest year before it that is no comparison; the paragraph's opening year else. */
export function governingYear(sentence: Sentence, at: number, report: number | null): number | null {
  const masked = sentence.masked
  const compared = spans(masked, COMPARED)
  let year: number | null = null
  let place = -1
  for (const date of sentence.dates) {
    if (date.at >= at || date.year === null || compared.some(([a, b]) => date.at >= a && date.at < b))
      continue
    if (re('(?:截至|截止到?)$').test(masked.slice(0, date.at))) continue
    // 2019年结转1件,共办理11件: the year is the carry-over's alone.
    if (masked.startsWith('结转', date.at + 1) && masked.slice(date.at, at).includes(NUMBER)) continue
    year = date.year
    place = date.at
  }
  for (const match of masked.matchAll(LAST_YEAR)) {
    if (match.index >= at || compared.some(([a, b]) => match.index >= a && match.index < b)) continue
    if (match.index > place && report !== null) {
      year = report - 1
      place = match.index
    }
  }
  for (const match of masked.matchAll(THIS_YEARS))
    if (match.index < at && match.index > place && /本年|今年|当年/.test(match[0])) {
      year = report
      place = match.index
    }
  return year
}

/** What speaks against taking the number at `at` as this report's own figure of its year. */
export function exclusionOf(sentence: Sentence, at: number, context: ReportContext): Exclusion | null {
  const masked = sentence.masked
  const before = masked.slice(0, at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1)
  if (DELTA.test(clause) || DELTA.test(clause.replace(re('[(约近]$'), ''))) return { kind: 'delta' }
  const year = governingYear(sentence, at, context.year)
  if (year !== null && context.year !== null && year !== context.year) return { kind: 'year', year }
  const since = lastMatch(before, SINCE)
  if (
    since !== null &&
    !THIS_YEAR.test(before.slice(since.at)) &&
    !isThisYear(sentence, since.at, context) &&
    !isOfYear(sentence, since, at, context)
  )
    return { kind: 'cumulative' }
  if (spansYears(sentence, at)) return { kind: 'cumulative' }
  if (/累计[^,#]{0,20}$/.test(clause) || /累计/.test(clause)) {
    const after = masked.slice(at + 1)
    if (
      re(
        '^[^,。;]{0,6}[,(](?:其中)?,?(?:@|本年度?|今年|当年|全年)(?:度)?[^,]{0,6}(?:新增|新公开|新发布)',
      ).test(after)
    )
      return { kind: 'cumulative' }
  }
  return scopeOf(before, sentence, context)
}

/** 2018年以来 in the report of 2018 is the year itself. */
function isThisYear(sentence: Sentence, since: number, context: ReportContext): boolean {
  const { masked } = sentence
  // 截至12月31日 without a year is the end of the year that is reported on.
  const until = /^截[至止]到?/.exec(masked.slice(since))
  if (until !== null)
    return sentence.dates.some((date) => date.at === since + until[0].length && date.year === null)
  if (!masked.startsWith('以来', since)) return false
  return sentence.dates.some((date) => date.at === since - 1 && date.isYear && date.year === context.year)
}

/** 截至12月31日,2018年度共…; 自2018年1月1日至12月31日,累计…: the year itself is named, not all time since. */
function isOfYear(
  sentence: Sentence,
  since: { at: number; end: number },
  at: number,
  context: ReportContext,
): boolean {
  return sentence.dates.some(
    (date) =>
      date.year !== null &&
      date.year === context.year &&
      ((date.at >= since.end && date.at < at) || date.at === since.at - 1),
  )
}

/** 2018年至2020年: a stretch of several years; 2020年1月1日至12月31日 is one. */
function spansYears(sentence: Sentence, at: number): boolean {
  return sentence.dates.some((date, i) => {
    const next = sentence.dates[i + 1]
    if (next === undefined || next.at >= at || date.year === null || next.year === null) return false
    return date.year !== next.year && /^(至|到|-|—|~)$/.test(sentence.masked.slice(date.at + 1, next.at))
  })
}

/** The last cue of scope before the number wins: 我局 after 全县 makes the figure the body's own. */
function scopeOf(before: string, sentence: Sentence, context: ReportContext): Exclusion | null {
  const cues: { at: number; exclusion: Exclusion | null }[] = []
  for (const match of before.matchAll(OWN)) cues.push({ at: match.index, exclusion: null })
  for (const name of context.names) {
    if (name.length < 3) continue
    const at = before.lastIndexOf(name)
    if (at >= 0) cues.push({ at: at + name.length - 1, exclusion: null })
  }
  for (const match of before.matchAll(SUBORDINATE))
    if (!/^各(科室|部门|单位)/.test(match[0]) || /(共|累计|发布|公开)/.test(match[0])) {
      // 全县各部门 is the whole county; 各部门 alone are those below.
      const kind = /全[县市区省州旗](?:各级)?$/.test(before.slice(0, match.index)) ? 'area' : 'subordinate'
      cues.push({ at: match.index, exclusion: { kind } })
    }
  if (re('各(?:发布|公开)[^,]{0,12}$').test(before))
    cues.push({ at: before.length, exclusion: { kind: 'subordinate' } })
  if (context.scope === 'agency')
    for (const match of before.matchAll(AREA)) cues.push({ at: match.index, exclusion: { kind: 'area' } })
  for (const match of before.matchAll(BODY)) {
    const name = match[1]!
    if (isOwn(name, context)) continue
    cues.push({ at: match.index + match[0].length, exclusion: { kind: 'body', name } })
  }
  if (sentence.headings.some((heading) => /(所属|下属|直属).{0,6}(单位|机构)/.test(heading.text)))
    cues.unshift({ at: -1, exclusion: { kind: 'subordinate' } })
  cues.sort((a, b) => a.at - b.at)
  return cues.at(-1)?.exclusion ?? null
}

/** Whether a name means the body itself: one of its names, or the same sector at the same level. */
export function isOwn(name: string, context: ReportContext): boolean {
  if (context.names.some((own) => own.endsWith(name) || name.endsWith(own))) return true
  if (context.names.some((own) => isShortFor(name, own))) return true
  const sector = sectorOf(name)
  if (sector === null) return !/^(省|市|县|区|州|旗)/.test(name)
  const levels = context.names.map((own) => own[0]).join('')
  return sector === context.sector && (!/^(省|市|县|区|州|旗)/.test(name) || levels.includes(name[0]!))
}

function spans(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length])
}

function lastMatch(text: string, pattern: RegExp): { at: number; end: number } | null {
  let last: { at: number; end: number } | null = null
  for (const match of text.matchAll(pattern)) last = { at: match.index, end: match.index + match[0].length }
  return last
}

/** The clause of a sentence that a position stands in: from the last comma, and to the next. A colon before a number belongs to its label. */
export function clauseAt(masked: string, at: number): { text: string; start: number; end: number } {
  const start = Math.max(masked.lastIndexOf(',', at - 1), masked.lastIndexOf(':', at - 2), masked.lastIndexOf(NUMBER, at - 1)) + 1 // prettier-ignore
  const stop = masked.slice(at + 1).search(/[,。;:!?]/)
  const end = stop < 0 ? masked.length : at + 1 + stop
  return { text: masked.slice(start, end), start, end }
}

/** Whether a name leaves characters out of another: 区经济信息委 of 区经济和信息化委员会. */
function isShortFor(short: string, long: string): boolean {
  const level = /^[省市县区州旗]/
  const [a, b] = [short.replace(level, ''), long.replace(level, '')]
  if (a.length < 3 || a[0] !== b[0]) return false
  let i = 0
  for (const c of b) if (c === a[i]) i++
  return i === a.length
}
