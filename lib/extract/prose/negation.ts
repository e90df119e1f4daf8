import { isForm2019 } from './accept/documents.ts'
import { NUMBER, re } from './sentence.ts'
import { ownershipOf, type ProseInput, type Statement } from './statement.ts'

/** Zeros in words: 未收到, 没有发生, 无, 免费 … and the events that one negation covers. */
const NEGATION =
  /(?:均|都|也|尚|并|暂|皆|俱|全)?(?:未曾|未有|未|没有|没|不存在(?:在)?|零|无一(?:件|起|例|条)?|不(?=收取|收费)|无(?!正当|法|偿|关|条件|障碍|纸|疑|缝|力|论|需|效|害|数|须|愧|人(?!大|提出|提交|申请|要求|向|就|因)|锡|为|极|棣))/g
/** No negation reaches further. */
const LONGEST_OBJECT = 160
const SKIP =
  /(问题|泄密|失密|违规|违反|违法|虚假|不实|错误|迟报|漏报|死链|错链|过期|及时|按时|按期|超期|完全|达到|能够?|形成|建立|健全|完善|到位|充分|明确|公开到|全面|深入|落实|足|审结|办结|败诉|胜诉|纠错|纠正|撤销|维持|整改|通报|问责|遗漏|积压|拖延)/
const DISCLOSURE = /(信息公开|政务公开|政府信息|依申请|公开申请|申请公开)/

interface EventRule {
  indicator: string
  /** Tried on what is negated: the words between the negation and the end of its clause. */
  pattern: RegExp
  when?: (input: ProseInput) => boolean
}

const isEarly = (input: ProseInput) => (input.context.year ?? 2019) < 2019
const inDisputes = (input: ProseInput) =>
  input.topic === 'disputes' ||
  DISCLOSURE.test(input.sentence.masked) ||
  /复议、?(?:和|及|与)?(?:提起)?(?:行政)?诉讼/.test(input.sentence.masked)

const FEES = /(^收费$|收费|费用|处理费|成本费|检索费|复制费|邮寄费|^收取|收过费|收任何费)/
const events: readonly EventRule[] = [
  { indicator: 'reconsideration_total', pattern: /行政复议|申请复议|复议/, when: inDisputes },
  { indicator: 'litigation_total', pattern: /行政诉讼|提起诉讼|诉讼|被诉|起诉/, when: inDisputes },
  {
    indicator: 'complaints_total',
    pattern: /举报|投诉(?!类)/,
    when: (input) =>
      input.topic === 'disputes' ||
      /(信息公开|政务公开)[^,。]{0,20}(举报|投诉)/.test(input.sentence.masked) ||
      /复议|诉讼/.test(input.sentence.masked),
  },
  { indicator: 'press_conferences', pattern: /新闻发布会/ },
  {
    indicator: 'interpretations',
    pattern: /^(?:发布|制作|开展)?(?:相关)?(?:政策|文件)(?:文件)?解读(?:稿件|材料|信息)?(?:情况)?$/,
  },
  { indicator: 'normative_docs_repealed', pattern: /^(?:新)?(?:宣布)?(?:废止|失效)[^、]{0,4}规范性文件/ },
  {
    indicator: 'normative_docs_made',
    pattern: /^(?:新)?(?:制发|制定|出台|印发|发布|制作|有)?(?!废止|失效)[^、]{0,10}规范性文件/,
    when: isForm2019,
  },
  {
    indicator: 'normative_docs_issued',
    pattern: /^(?:新)?(?:制发|制定|出台|印发|发布|制作|有)?(?!废止|失效)[^、]{0,10}规范性文件/,
    when: (input) => !isForm2019(input),
  },
  { indicator: 'suggestions_npc', pattern: /(?:人大|代表)[^,]{0,6}建议/ },
  { indicator: 'proposals_cppcc', pattern: /政协[^,]{0,6}(?:提案|建议)/ },
  {
    indicator: 'proposals_handled',
    pattern: /(?:人大[^,]{0,8}建议[^,]{0,6}政协[^,]{0,6}提案|建议(?:、|和|及)?提案|提案(?:、|和|及)?建议)/,
  },
]

/** Reads the zeros that one sentence states in words. */
export function negatedStatements(input: ProseInput): Statement[] {
  const { sentence } = input
  const { masked } = sentence
  const statements: Statement[] = []
  const add = (indicator: string, from: number, to: number, strength: number) => {
    const clause = input.read.clauses.findLast((c) => c.from <= from) ?? input.read.clauses[0]!
    const { exclusion: excluded, saidOwner, saidYear } = ownershipOf(input, { at: from, end: from, clause })
    // None since the start is none in the year as well.
    const exclusion = excluded?.kind === 'cumulative' ? null : excluded
    statements.push({
      indicator,
      value: 0,
      status: 'zero_in_words',
      from: sentence.map[clauseStart(masked, from)]!,
      to: sentence.map[Math.min(to, sentence.map.length - 1)]!,
      strength,
      unit: '',
      note: null,
      slip: null,
      exclusion,
      rivalOnly: false,
      at: sentence.map[from]!,
      said: {
        owner: saidOwner,
        year: saidYear,
        total: false,
        statutory: false,
        part: false,
        contrast: false,
      },
      paragraph: input.paragraph,
    })
  }
  for (const match of masked.matchAll(NEGATION)) {
    const start = match.index + match[0].length
    const rest = masked.slice(start, start + LONGEST_OBJECT)
    // What brackets hold is no part of what is negated: 行政复议(上年2件)和行政诉讼.
    const stop = unbracketed(rest).search(/[,。;:!?]/)
    const whole = stop < 0 ? rest : rest.slice(0, stop)
    const object = unbracketed(whole).replaceAll(BLANK, '')
    const end = start + whole.length + (stop >= 0 && /[。!?]/.test(rest[stop]!) ? 1 : 0)
    const isList = match[0] === '零' && !/^(?:收费|申请|投诉|举报|复议|诉讼|发生)/.test(object)
    if (isList || object.includes(NUMBER) || object === '') {
      if (object !== '') continue
    }
    if (object !== '' && !SKIP.test(object.replace(/依法|(?:因|就|针对|涉及|关于)[^,。]{0,16}问题/g, '')))
      for (const indicator of negated(object, input)) add(indicator, match.index, end, 4)
    // 行政复议、行政诉讼均未发生: the events stand before the negation.
    if (
      /^(?:发生|出现|产生|收到|接到|受理|有|涉及|此?类?情况)?(?:过|相关情况|此类情况|该类情况|情况|的情况)?$/.test(
        object,
      )
    ) {
      // 依申请公开政府信息:无
      const isLabelled = masked[match.index - 1] === ':'
      const from = clauseStart(masked, isLabelled ? match.index - 1 : match.index)
      const subject = masked.slice(from, match.index)
      if (subject.length <= 48 && !subject.includes(NUMBER) && !SKIP.test(subject))
        for (const indicator of negated(subject, input, true)) add(indicator, match.index, end, 3)
    }
  }
  const free =
    /(?:全部|一律|均|实行|暂)*(?:免费提供|免费公开|实行免费|全部免费|全免费|暂不收费|不收取任何费用|免收[^,。]{0,8}费)/.exec(
      masked,
    )
  if (free !== null && (input.topic === 'fees' || DISCLOSURE.test(masked)))
    add('fees_collected', free.index, free.index + free[0].length, 2)
  // 行政复议、行政诉讼均为0件 is read as a number; 为零 is said in words.
  const none = /([^,。;:]{2,40}?)(?:数量|件数|数)?(?:均|都|各)?为零/.exec(masked)
  if (none !== null)
    for (const indicator of negated(none[1]!, input, true))
      add(indicator, none.index, none.index + none[0].length, 3)
  return unique(statements)
}

/** Which indicators the negated words name. */
function negated(object: string, input: ProseInput, isSubject = false): string[] {
  const found: string[] = []
  const hasDispute = /(复议|诉讼)/.test(object)
  const isFee = FEES.test(object) && !/行政事业性收费|违规/.test(object)
  // 信息处理费 is the fee for disclosure requests and nothing else.
  if (
    isFee &&
    (input.topic === 'fees' ||
      input.topic === 'other' ||
      DISCLOSURE.test(input.sentence.masked) ||
      input.topic === 'applications' ||
      /申请/.test(input.sentence.masked) ||
      /减免|信息处理费/.test(object))
  )
    return ['fees_collected']
  if (isFee) return []
  for (const rule of events)
    if (rule.pattern.test(object) && (rule.when?.(input) ?? true)) found.push(rule.indicator)
  if (isApplications(object, input, hasDispute, isSubject)) found.push('applications_received')
  if (/不予公开(?:政府信息|的?政府信息|信息)?(?:的?情况)?$/.test(object))
    found.push(isEarly(input) ? 'reply_denied' : 'outcome_denied')
  if (/结转(?:到|至)?(?:下|次|明)/.test(object)) return ['applications_carried_out']
  if (/(?:上年度?|上一年度?|去年)结转|结转(?:上年|上一年|去年)/.test(object))
    return ['applications_carried_in']
  return found
}

function isApplications(object: string, input: ProseInput, hasDispute: boolean, isSubject: boolean): boolean {
  // 因政府信息公开申请提起的行政复议, 申请行政复议: the application is not what is negated.
  const own = hasDispute
    ? object
        .replace(
          /(?:因|由|就|针对|涉及|对|与|关于)[^、]{0,24}?(?:引起|引发|提起|产生|发生|导致|被)?[^、]{0,4}(?=行政复议|行政诉讼|复议|诉讼)/g,
          '',
        )
        .replace(/申请(?:行政)?复议|复议申请/g, '')
    : object
  const pattern = /(?:信息公开|公开政府信息|公开信息|政府信息|公开)的?申请|依申请(?:公开)?|申请公开|公开申请/
  if (pattern.test(own)) return !/结转/.test(own)
  if (input.topic !== 'applications') return false
  return isSubject
    ? /申请/.test(own)
    : /^(?:收到|接到|受理|有)?[^、]{0,12}申请(?:情况|事项|件|人)?$/.test(own) ||
        /(?:公民|法人|组织|团体|个人|群众|公众|社会)[^。]{0,30}申请(?:情况|事项|件)?$/.test(own)
}

/** Stands for what a bracket holds, so that places hold. */
const BLANK = '\u2007'
const unbracketed = (text: string) =>
  text.replace(/\([^()]{0,60}\)?/g, (bracket) => BLANK.repeat(bracket.length))

function clauseStart(masked: string, at: number): number {
  return Math.max(0, ...[',', '。', ';', ':'].map((mark) => masked.lastIndexOf(mark, at - 1) + 1))
}

function unique(statements: Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter((s) => {
    if (seen.has(s.indicator)) return false
    seen.add(s.indicator)
    return true
  })
}

const BARE = re(
  '^(?:@|本年度?|本机关|我局|本单位|均|都|也|,)*(?:暂?无|没有|不存在|不涉及|未(?:发生|出现|产生|涉及))(?:此类|该类|这类|相关|上述|此项|此种|此)?(?:情况|情形|事项)?(?:的?发生)?。?$',
)

/** A bare 无。 below a heading that names the thing; 其他需要报告的事项 names none. */
export function bareZero(input: ProseInput): Statement[] {
  const { sentence, topic } = input
  const heading = sentence.headings.at(-1)
  if (heading === undefined || !BARE.test(sentence.masked) || topic === 'other' || topic === 'problems')
    return []
  const indicators: string[] = []
  const text = heading.text
  if (topic === 'disputes') {
    if (/复议/.test(text)) indicators.push('reconsideration_total')
    if (/诉讼/.test(text)) indicators.push('litigation_total')
    if (/举报|投诉/.test(text)) indicators.push('complaints_total')
  }
  if (topic === 'fees') indicators.push('fees_collected')
  if (topic === 'applications') indicators.push('applications_received')
  return indicators.map((indicator) => ({
    indicator,
    value: 0,
    status: 'zero_in_words' as const,
    from: sentence.map[0]!,
    to: sentence.map.at(-1)!,
    strength: 3,
    unit: '',
    note: `在标题“${text}”之下`,
    slip: null,
    exclusion: null,
    rivalOnly: false,
    at: sentence.map[0]!,
    said: { owner: false, year: false, total: false, statutory: false, part: false, contrast: false },
    paragraph: input.paragraph,
  }))
}
