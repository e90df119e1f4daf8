import { re } from './sentence.ts'
import { stated, type ProseInput, type Statement } from './statement.ts'
import type { Mention } from './sentence.ts'

/** Suggestions of deputies and proposals of conference members, and how many were handled. */
const LEVEL = '(?:全国|省|市|县|区|州|旗|级|[、和及])*'
const RANK = '(?:全国|省|市|县|区|州|旗|级)*'
const NPC = `(?:人大(?:代表)?(?:的)?(?:意见)?(?:和)?(?:建议)(?:意见)?|代表建议)`
const CPPCC = `(?:政协(?:委员)?(?:的)?(?:意见)?(?:提案|建议案?)|委员提案)`
const FILL = '(?:的?(?:数量|件数|总数|数))?(?:办理)?(?:共计|累计|共|为|是|有|达|约|计|各|:|\\(|了)*'
const U = '(?:件|条|个|份|项|篇)'
const BOTH = `(?:${NPC}(?:、|和|及|与|以及)${LEVEL}${CPPCC}|(?:人大|代表)(?:、|和|及|与)政协(?:委员)?(?:建议|提案)(?:、?提案|、?建议)?|建议(?:、|和|及)?提案|提案(?:、|和|及)?建议|人大建议(?:、|和|及)?政协提案)`
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['proposals_handled', re(`${BOTH}(?:答复|复文|办理)?${FILL}#${U}`, 'g')],
  ['suggestions_npc', re(`${NPC}${FILL}#${U}|#${U}${RANK}${NPC}`, 'g')],
  ['proposals_cppcc', re(`${CPPCC}${FILL}#${U}|#${U}${RANK}${CPPCC}`, 'g')],
]
const SUM = re(`^[^,。]{0,8}[,、(](?:两项)?(?:共计|共|合计|总计)#${U}`)
const DONE =
  /(办理完毕|办结|答复完毕|已办理|均已答复|已答复|已(?:全部|按[时要期求]|依法)*[^,。]{0,8}(?:办理|答复|办复))/

/** Reads proposals; a total that follows from both parts and their being handled is `implied`. */
export function proposalStatements(input: ProseInput, taken: Set<number>): Statement[] {
  const { sentence } = input
  const { masked } = sentence
  if (!/(建议|提案)/.test(masked) || /类[^,]{0,2}\ue000/.test(masked)) return []
  const byPlace = new Map(sentence.mentions.map((mention) => [mention.at, mention]))
  const statements: Statement[] = []
  const found = new Map<string, { mention: Mention; start: number; end: number }[]>()
  for (const [indicator, pattern] of PATTERNS) {
    for (const match of masked.matchAll(pattern)) {
      const at = match.index + match[0].indexOf('\ue000')
      const mention = byPlace.get(at)
      if (mention === undefined || taken.has(at)) continue
      taken.add(at)
      const end = match.index + match[0].length
      found.set(indicator, [...(found.get(indicator) ?? []), { mention, start: match.index, end }])
    }
  }
  for (const [indicator, places] of found) {
    // 市级建议2件、县级建议3件: neither is the whole.
    if (places.length > 1) continue
    const { mention, start, end } = places[0]!
    const clause = Math.max(masked.lastIndexOf(',', start - 1), masked.lastIndexOf('。', start - 1)) + 1
    const statement = stated(input, mention, indicator, clause, end, { strength: 4 })
    statements.push(corroborated(input, statement, mention))
  }
  readTotal(input, statements, found, taken)
  const parts = ['suggestions_npc', 'proposals_cppcc'].map((id) => statements.find((s) => s.indicator === id))
  const done = DONE.exec(masked)
  if (parts[0] !== undefined && parts[1] !== undefined && done !== null && !found.has('proposals_handled')) {
    const [npc, cppcc] = parts as [Statement, Statement]
    if (npc.exclusion === null && cppcc.exclusion === null)
      statements.push({
        ...npc,
        indicator: 'proposals_handled',
        value: npc.value + cppcc.value,
        status: 'implied',
        from: Math.min(npc.from, cppcc.from),
        to: sentence.map[done.index + done[0].length]!,
        strength: 2,
        note: '人大建议与政协提案之和，原文称已办理',
      })
  }
  return statements
}

/** 人大建议6件、政协提案13件,共19件: the total of both, where the sentence says it and it adds up. */
function readTotal(
  input: ProseInput,
  statements: Statement[],
  found: Map<string, { mention: Mention; start: number; end: number }[]>,
  taken: Set<number>,
): void {
  const [npc, cppcc] = ['suggestions_npc', 'proposals_cppcc'].map((id) => found.get(id))
  if (npc?.length !== 1 || cppcc?.length !== 1 || found.has('proposals_handled')) return
  const { masked, mentions } = input.sentence
  const from = Math.max(npc[0]!.end, cppcc[0]!.end)
  const match = SUM.exec(masked.slice(from))
  if (match === null) return
  const mention = mentions.find((m) => m.at === from + match[0].indexOf('\ue000'))
  if (mention === undefined || mention.value !== npc[0]!.mention.value + cppcc[0]!.mention.value) return
  taken.add(mention.at)
  found.set('proposals_handled', [{ mention, start: from, end: from + match[0].length }])
  const start = Math.min(npc[0]!.start, cppcc[0]!.start)
  statements.push(stated(input, mention, 'proposals_handled', start, from + match[0].length, { strength: 4 }))
}

/**
 * A year that is not the report's excludes a figure, unless the passage lists as many titles as it counts: then the
 * list itself shows that they are this report's and the year is a slip.
 */
function corroborated(input: ProseInput, statement: Statement, mention: Mention): Statement {
  if (statement.exclusion?.kind !== 'year' || input.topic !== 'proposals') return statement
  const titles =
    input.sentence.masked.slice(mention.at).match(/关于[^、,。]{2,60}的(?:建议|提案)/g)?.length ?? 0
  if (titles !== mention.value || titles < 2) return statement
  return {
    ...statement,
    exclusion: null,
    note: `原文写作${statement.exclusion.year}年；所列标题与件数相符，年份疑为笔误`,
  }
}
