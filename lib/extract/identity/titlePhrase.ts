import { isArea, isBodyName, kindOfBody, withoutBrackets } from './bodyName.ts'
import { readYear, YEAR } from '#lib/extract/text/yearWords'

/** What a phrase says that names a report on disclosure, wherever it stands. */
export interface TitlePhrase {
  /** Folded; empty where the phrase names no body. */
  body: string
  /** Whether `body` is a name from first to last. */
  isName: boolean
  year: number | null
  isAnnualReport: boolean
}

/** What the report is about. 政府信息公开, 政务公开, 政府信息和政务公开, 院务公开 … */
const SUBJECT =
  '(?:政府网站(?:建设|工作)?(?:与|和|及|暨|、))?(?:(?:政府|政务|党政|校务|院务|企业|单位|环境|公共企事业单位)*信息(?:主动)?(?:与|和|及|暨|、|以及)?(?:政务|党务)?公开|(?:党务|党政|校务|院务|厂务|警务|政务)+(?:和|与|及|暨|、)?(?:政府)?(?:信息|政务|服务)*公开)'
const YEARS = `${YEAR}(?:␠?年度?|学年度?|度)?`
/** Words between what the report is about and what it is. */
const BETWEEN = `(?:工作|情况|的|年度|全年|本年|自查|自评|进展|执行|实施|完成|开展|落实|基本|有关|专项|统计|条例|${YEARS}|\\d{4}[-—~]${YEARS}|\\([^)]{0,20}\\)|[上下]半年|[第前]?[一二三四三]个?季度|及(?:下一?步|明年|${YEARS})?(?:工作)?(?:打算|计划|安排|思路))*`
const KIND = '(?:年度报告书?|年报|报告书?|总结报告|总结|汇报|情况说明|小结|述职)'
const PHRASE = new RegExp(
  `^(?<before>.*?)(?<subject>${SUBJECT})(?<between>${BETWEEN})(?<kind>${KIND})(?:\\([^)]{0,24}\\)|》|〔[^〕]{0,12}〕|(?:及|和|暨)(?:${YEARS})?(?:下一?(?:步|年度?))?(?:工作)?(?:打算|计划|安排|思路|要点)|[.。:*#]|全文|正文|公告|公示)*$`,
)
/** Somebody does something with a report: a notice or news, no title. */
const ACTS =
  /做好|印发|报送|转发|召开|举办|撰写|填报|上报|推进|部署|要求|编制|编写|编成|征集|公布|发布|我省|培训|考核|检查|督查|通报|评估|解读|格式/

const LABEL = /^(?:标题|题名|信息名称|文件名称|名称|主题|附件\d*|附):?/

/** Reads a folded phrase as the title of a report; null where it is none. */
export function readTitlePhrase(phrase: string): TitlePhrase | null {
  const text = phrase
    .replace(LABEL, '')
    .replace(/^〔[^〕]{1,8}〕/, '')
    .replace(/^[#*《"●·•\s]+/, '')
  if (/[>,;]|位置/.test(text)) return null
  const parts = text.split(/[_|]|-{1,2}|—{1,2}/)
  for (const part of [text, ...parts]) {
    const read = readPart(part)
    if (read === null) continue
    if (read.body !== '') return read
    // 2022年…年度报告-某县档案馆, 2022年…年度报告(某县档案馆); a government there is the site's, not the body.
    const beside = [...parts, /\(([^()]{3,30})\)$/.exec(part)?.[1] ?? ''].find(
      (one) => isBodyName(one) && kindOfBody(one) !== 'government' && !isArea(one),
    )
    return beside === undefined ? read : { ...read, body: beside, isName: true }
  }
  return null
}

function readPart(text: string): TitlePhrase | null {
  const match = PHRASE.exec(text)
  if (match === null) return null
  const { before, subject, between, kind } = match.groups as Record<
    'before' | 'subject' | 'between' | 'kind',
    string
  >
  if (/[。:!?]/.test(before)) return null
  const years = [...`${before}|${between}`.matchAll(new RegExp(YEARS, 'g'))].flatMap(
    (m) => readYear(m[1]!) ?? [],
  )
  const range = new RegExp(`${YEAR}[-—~至]${YEAR}学?年`).exec(before)
  let body = before.replace(new RegExp(`(?:\\d{4}[-—~])?${YEARS}`, 'g'), '')
  body = body
    .replace(/^(?:关于|年度|度|年)+|(?:关于|年度|度|的|年|开展)+$/g, '')
    .replace(/^[-—_|#*《"]+|[-—_|"]+$/g, '')
  body = body
    .replace(
      before.endsWith(body.slice(-2)) ? /(?:全面|深入|进一步|持续)?(?:推进|深化|加强|落实)$/ : /$^/,
      '',
    )
    // A committee of the Party that reports together with the government's office.
    .replace(/^中共[\u4e00-\u9fff]{2,12}?委(?:员会)?(?:办公室)?(?:、|和)?(?=[\u4e00-\u9fff]{4})/, '')
  if (ACTS.test(body)) return null
  // 某县人民政府信息公开: the words of the government are those of its information.
  if (body.endsWith('人民') && subject.startsWith('政府')) body += '政府'
  if (/^(?:我|本)[\u4e00-\u9fff]{1,3}$|^(?:全[县市区镇乡州旗]|年终|全年)$/.test(body)) body = ''
  const name = withoutBrackets(body)
  const said = between + kind
  return {
    body: isBodyName(name) ? name : body,
    isName: isBodyName(name),
    year: (range === null ? years[0] : readYear(range[2]!)) ?? null,
    isAnnualReport:
      /年度报告|年报|年度工作报告/.test(said) ||
      (/报告/.test(said) && (years.length > 0 || /年度/.test(said))),
  }
}
