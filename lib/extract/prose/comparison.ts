import { decimal } from '../number/parseNumber.ts'
import { re, type Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

const LAST = '(?:@|去年|上年度?|上一年度?|去年同期|上年同期)(?:同期)?(?:相比)?,?'
const LEVEL = re(`^(?:条|件|个)?,?(?:与|同|和|较|比)${LAST}(?:基本)?(持平|相同|一致)`)
const MORE = re(`^(?:条|件|个)?,?(?:与|同|和|较|比)${LAST}(增加|增长|多|减少|下降|少)(?:了)?(#)(?:条|件|个)?`)

/**
 * The value of the year before that a comparison implies: 与2017年持平, 与去年相比增加25条. Null without one. It is
 * a reading of another year, never this one's, and never plotted.
 */
export function impliedLastYear(
  sentence: Sentence,
  statement: Statement,
  year: number | null,
): Statement | null {
  if (year === null || statement.exclusion !== null) return null
  const end = sentence.map.indexOf(statement.to)
  if (end < 0) return null
  const rest = sentence.masked.slice(end)
  const level = LEVEL.exec(rest)
  const more = level === null ? MORE.exec(rest) : null
  const match = level ?? more
  if (match === null) return null
  let value = statement.value
  if (more !== null) {
    const at = end + more.index + more[0].indexOf('\ue000')
    const mention = sentence.mentions.find((m) => m.at === at)
    if (mention === undefined) return null
    value = /增|多/.test(more[1]!) ? statement.value - mention.value : statement.value + mention.value
    if (value < 0) return null
  }
  return {
    ...statement,
    value: decimal(value, 1),
    status: 'implied',
    to: sentence.map[end + match[0].length]!,
    strength: 0,
    note: '由与上年的比较推算',
    slip: null,
    exclusion: { kind: 'year', year: year - 1 },
  }
}
