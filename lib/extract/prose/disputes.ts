import { re } from './sentence.ts'
import { stated, type ProseInput, type Statement } from './statement.ts'

/** Administrative reconsiderations, lawsuits and complaints over disclosure. */
const U = '(?:件次|件|起|宗|次|例|案|条|个)'
const FILL =
  '(?:案件|申请|事项|情况|数量|件数|案|数|总数)*(?:共计|累计|共|为|是|有|发生|达|约|均为|各|均|分别为|:|\\()*'
const EVENT = '(行政复议|行政诉讼|复议|诉讼|举报投诉|投诉举报|举报|投诉)'
const LIST = `${EVENT}(?:案件|申请|案)*(?:(?:[、和及与或/]|以及|或者|,)(?:提起|申请|被)*${EVENT}(?:案件|申请|案)*)*`
const AFTER = re(`${LIST}${FILL}#${U}?`, 'g')
const BEFORE = re(`#${U}[^,。;#]{0,14}?(行政复议|行政诉讼|举报投诉|投诉举报|诉讼)`, 'g')
const OUTCOME = /(维持|纠正|驳回|撤销|败诉|胜诉|其他|未审结|尚未|结果)/

/** Reads the numbers of reconsiderations, lawsuits and complaints that one sentence states. */
export function disputeStatements(input: ProseInput, taken: Set<number>): Statement[] {
  const { sentence, topic } = input
  const { masked } = sentence
  if (topic !== 'disputes' && !/(信息公开|政务公开|依申请)/.test(masked)) return []
  if (topic === 'proposals') return []
  const statements: Statement[] = []
  const byPlace = new Map(sentence.mentions.map((mention) => [mention.at, mention]))
  const read = (match: RegExpMatchArray, isBefore: boolean) => {
    const at = match.index! + match[0].indexOf('\ue000')
    const mention = byPlace.get(at)
    if (mention === undefined || taken.has(at)) return
    const events = new Set(
      [...match[0].matchAll(/行政复议|行政诉讼|复议|诉讼|举报|投诉/g)].map((m) => indicatorOf(m[0])),
    )
    if (OUTCOME.test(match[0])) return
    // 办理行政复议案件56件 is the caseload of the authority that decides them.
    if (/(审理|办理|承办|受理|代理)[^,]{0,6}$/.test(masked.slice(0, match.index)) && topic !== 'disputes')
      return
    taken.add(at)
    const shared = events.size > 1 && !/(均|各)/.test(match[0]) && mention.value !== 0
    if (shared) return
    for (const indicator of events) {
      if (indicator === 'complaints_total' && topic !== 'disputes') continue
      const start =
        Math.max(masked.lastIndexOf(',', match.index!), masked.lastIndexOf('。', match.index!)) + 1
      statements.push(
        stated(input, mention, indicator, Math.min(start, match.index!), match.index! + match[0].length, {
          strength: isBefore ? 3 : 4,
        }),
      )
    }
  }
  for (const match of masked.matchAll(AFTER)) read(match, false)
  for (const match of masked.matchAll(BEFORE)) read(match, true)
  return statements
}

function indicatorOf(event: string): string {
  if (event.includes('复议')) return 'reconsideration_total'
  return event.includes('诉讼') ? 'litigation_total' : 'complaints_total'
}
