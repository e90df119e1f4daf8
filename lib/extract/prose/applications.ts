import { re } from './sentence.ts'
import { applyRules, type NumberRule, type ProseInput, type Statement } from './statement.ts'

/** Applications: received, carried over, closed, and what became of them. */
const U = '(?:件次|件|条|起|份|宗|例|项|次|个)'
const ABOUT = '[^,。;#复诉]{0,30}'
const FILL = '(?:数量|总数|总量|件数|数|量|情况)?(?:共计|总计|合计|累计|共|为|是|有|达到?|约|计|:|\\(|了)*'
const DISCLOSURE = /(信息公开|公开申请|申请公开|依申请|政府信息|政务公开)/

const isAboutDisclosure = ({ sentence, topic }: ProseInput) =>
  (topic === 'applications' ||
    DISCLOSURE.test(sentence.masked) ||
    DISCLOSURE.test(sentence.before.slice(-80))) &&
  topic !== 'disputes' &&
  topic !== 'proposals'
const inApplications = (input: ProseInput) =>
  input.topic === 'applications' ||
  (DISCLOSURE.test(input.sentence.masked) && /申请/.test(input.sentence.masked))
// 主动公开61条,依申请公开48条,不予公开101条 counts classes of documents, not what became of applications.
const CLASSES = re('主动公开[^,。;#]{0,10}#[^。;]*依申请公开[^,。;#]{0,10}#')
const isOutcome = (input: ProseInput) => inApplications(input) && !CLASSES.test(input.sentence.masked)
const since2019 = (input: ProseInput) => (input.context.year ?? 2019) >= 2019 && isOutcome(input)
const before2019 = (input: ProseInput) => (input.context.year ?? 2019) < 2019 && isOutcome(input)
const noClasses = (input: ProseInput) =>
  input.topic === 'applications' && !/主动公开/.test(input.sentence.masked)

const RECEIVE = '(?:新收到?|共收到|收到|接到|接收到?|受理|接受|收悉|收办)'
/** Not another matter, and not one way of applying alone (收到网上申请3件、当面申请1件). */
const DISPUTE =
  '(?![^,。;]{0,16}(?:复议|诉讼|投诉|举报))(?![^,。;#]{0,4}(?:网上|网络|在线|当面|现场|信函|传真|邮寄|电子邮件|书面)[^,。;#]{0,4}申请)'
const rules: readonly NumberRule[] = [
  {
    indicator: 'applications_carried_in',
    pattern: re(
      `(?:上年度?|上一年度?|去年|@)结转(?:至本年|到本年|来|的)*(?:政府信息公开)?(?:申请)?${FILL}#${U}?`,
      'g',
    ),
    strength: 4,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_carried_in',
    pattern: re(`结转(?:上年度?|上一年度?|去年)(?:政府信息公开)?(?:申请)?${FILL}#${U}?`, 'g'),
    strength: 4,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_carried_in',
    pattern: re(`#${U}(?:为|系|是)(?:上年度?|上一年度?|去年)结转`, 'g'),
    strength: 4,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_carried_out',
    pattern: re(
      `结转(?:到|至)?(?:下年度?|下一年度?|次年|明年|@)(?:继续)?(?:办理|处理)?(?:的)?(?:政府信息公开)?(?:申请)?${FILL}#${U}?`,
      'g',
    ),
    strength: 4,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_carried_out',
    pattern: re(`#${U}(?:申请)?(?:已|将)?结转(?:到|至)?(?:下年度?|下一年度?|次年|明年|@)`, 'g'),
    strength: 4,
    when: isAboutDisclosure,
  },
  // Applications by their way; the form of 2014 asks for them.
  {
    indicator: 'applications_in_person',
    pattern: re(`当面(?:提交|递交)?(?:的)?(?:申请)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'applications_fax',
    pattern: re(`传真(?:方式)?(?:的)?(?:申请)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'applications_online',
    pattern: re(`(?:网络|网上|在线)(?:提交|方式)?(?:的)?(?:申请)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'applications_letter',
    pattern: re(`(?:信函|邮寄|信件)(?:方式)?(?:的)?(?:申请)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  // What became of them.
  {
    indicator: 'outcome_partial',
    pattern: re(`(?:予以)?部分公开(?:的)?${FILL}#${U}|#${U}(?:予以)?部分公开`, 'g'),
    when: since2019,
  },
  {
    indicator: 'outcome_granted',
    pattern: re(`(?<!不)予以公开(?:的)?${FILL}#${U}|#${U}(?:均)?(?<!不)予以公开`, 'g'),
    when: since2019,
  },
  {
    indicator: 'outcome_denied',
    pattern: re(`不予公开(?:的)?${FILL}#${U}|#${U}不予公开`, 'g'),
    when: since2019,
  },
  {
    indicator: 'outcome_unable',
    pattern: re(`无法提供(?:的)?${FILL}#${U}|#${U}无法提供`, 'g'),
    when: since2019,
  },
  {
    indicator: 'outcome_not_processed',
    pattern: re(`不予处理(?:的)?${FILL}#${U}|#${U}不予处理`, 'g'),
    when: since2019,
  },
  {
    indicator: 'outcome_other',
    pattern: re(`(?:作|做)?其[他它]处理(?:的)?${FILL}#${U}|#${U}(?:作|做)?其[他它]处理`, 'g'),
    when: since2019,
  },
  {
    indicator: 'reply_partial',
    pattern: re(`同意部分公开(?:答复)?(?:的)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'reply_denied',
    pattern: re(`(?:不同意公开|不予公开)(?:答复)?(?:的)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'reply_granted',
    pattern: re(`(?<!不)同意公开(?:答复)?(?:的)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'reply_already_public',
    pattern: re(`属于?已主动公开(?:范围)?(?:的)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  {
    indicator: 'reply_not_this_agency',
    pattern: re(`不属于本?(?:行政)?机关(?:掌握|公开)?(?:的)?${FILL}#${U}`, 'g'),
    when: before2019,
  },
  { indicator: 'reply_not_exist', pattern: re(`信息不存在(?:的)?${FILL}#${U}`, 'g'), when: before2019 },
  // Closed.
  {
    indicator: 'applications_closed_on_time',
    pattern: re(`按[时期]办结${FILL}#${U}`, 'g'),
    when: before2019,
  },
  { indicator: 'applications_closed_extended', pattern: re(`延期办结${FILL}#${U}`, 'g'), when: before2019 },
  {
    indicator: 'applications_closed',
    pattern: re(
      `(?:办结|办理完毕|办理完成|答复完毕|处理完毕)(?:政府信息公开|依申请公开)?(?:申请)?${FILL}#${U}`,
      'g',
    ),
    when: inApplications,
  },
  {
    indicator: 'applications_closed',
    pattern: re(
      `#${U}(?:申请)?(?:已|均已|现已)(?:全部)?(?:按[时期]|依法|依规)?(?:办结|办理完毕|答复完毕)`,
      'g',
    ),
    strength: 2,
    when: (input) => inApplications(input) && !re(`${RECEIVE}${ABOUT}#`).test(input.sentence.masked),
  },
  {
    indicator: 'applications_closed',
    pattern: re(
      `(?:已|依法|按期|按时|共|全部)?(?:答复|回复)(?:政府信息公开|依申请公开)?(?:申请)?${FILL}#${U}(?!(?:予以|不予|部分))`,
      'g',
    ),
    strength: 2,
    when: since2019,
  },
  {
    indicator: 'replies_total',
    pattern: re(`(?:答复|回复)(?:政府信息公开|依申请公开)?(?:申请)?${FILL}#${U}`, 'g'),
    strength: 2,
    when: before2019,
  },
  // Received.
  {
    indicator: 'applications_received',
    pattern: re(`新收到?(?:政府信息公开|依申请公开)?(?:申请)?${FILL}#${U}`, 'g'),
    strength: 6,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_received',
    pattern: re(
      `${RECEIVE}${DISPUTE}${ABOUT}(?:申请|依申请公开)(?:公开)?(?:政府)?(?:信息)?(?:事项|件|表)?${FILL}#${U}?`,
      'g',
    ),
    strength: 5,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_received',
    pattern: re(
      `${RECEIVE}(?:了|的|共|各类|有效)*#${U}(?!${ABOUT}(?:复议|诉讼|建议|提案|投诉))[^,。;#]{0,24}(?:申请|依申请公开)`,
      'g',
    ),
    strength: 5,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_received',
    pattern: re(
      // 共办理申请6件,其中新收5件 counts what was carried in as well.
      `(?<!办理|办理政府)(?:政府信息公开|信息公开|依申请公开(?:政府信息)?|政府信息)(?:的)?申请${FILL}#${U}?(?!(?:申请)?(?:已|将)?结转)`,
      'g',
    ),
    strength: 4,
    when: isAboutDisclosure,
  },
  {
    indicator: 'applications_received',
    pattern: re(`${RECEIVE}${FILL}#${U}`, 'g'),
    strength: 3,
    when: noClasses,
  },
  {
    indicator: 'applications_received',
    pattern: re(
      `(?:^|[,:年度@]|我局|本局|本机关|本单位|我单位)(?:公民|群众)?(?:依)?申请(?:公开)?(?:政府)?(?:信息)?${FILL}#${U}`,
      'g',
    ),
    strength: 2,
    when: noClasses,
  },
]

/** Reads what one sentence states of applications. */
export function applicationStatements(input: ProseInput, taken: Set<number>): Statement[] {
  const statements = applyRules(input, rules, taken)
  const { year } = input.context
  // A carry-over dated with a year must be the neighbour's: 2021年结转 in the report of 2022.
  const kept = statements.map((s) => {
    if (s.exclusion?.kind !== 'year' || year === null) return s
    if (s.indicator === 'applications_carried_in' && s.exclusion.year === year - 1)
      return { ...s, exclusion: null }
    if (s.indicator === 'applications_carried_out' && s.exclusion.year === year + 1)
      return { ...s, exclusion: null }
    return s
  })
  return [...kept, ...closedInWords(input, kept)]
}

/** 「收到申请5件，均已按期办结」: closed follows from received. */
function closedInWords(input: ProseInput, statements: Statement[]): Statement[] {
  const received = statements.find((s) => s.indicator === 'applications_received')
  if (received === undefined || received.value === 0) return []
  if (statements.some((s) => /^(applications_closed|replies_total|applications_carried)/.test(s.indicator)))
    return []
  const { masked, map } = input.sentence
  const match = /(均|全部|都)(已|依法|按[时期]|予以|进行|做出|作出|了)*(办结|答复|回复|办理完毕)/.exec(masked)
  if (match === null) return []
  return [
    {
      ...received,
      indicator: 'applications_closed',
      status: 'implied',
      to: map[match.index + match[0].length]!,
      strength: 1,
      note: '由“均已办结”推算',
    },
  ]
}
