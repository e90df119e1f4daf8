import type { Statement } from './statement.ts'

/**
 * What only the whole report tells. A figure behind a total in its paragraph is a part of it, unless it is stated in the
 * statutory term or says whose or of which year it is. A figure of several kinds (工程、招标等信息386条) stands for all that
 * was published only where the report states no other. Two figures of one kind at different levels are neither the whole.
 * An excluded total promotes nothing. One statement comes out for each that goes in, in the same order.
 */
export function overReport(statements: readonly Statement[]): Statement[] {
  return [partsOfTotals, partsOfChannels, openKinds, belowChannels, severalOfAKind].reduce<Statement[]>((all, rule) => rule(all), [...statements]) // prettier-ignore
}

const isTotal = (s: Statement) =>
  s.indicator === 'items_published' && s.status !== 'implied' && s.exclusion?.kind !== 'delta'
const part = (s: Statement): Statement => ({ ...s, exclusion: s.exclusion ?? { kind: 'part' } })

function partsOfTotals(statements: Statement[]): Statement[] {
  const seen: Statement[] = []
  return statements.map((s) => {
    if (!isTotal(s)) return s
    const first = seen.find((other) => other.paragraph === s.paragraph && other.value !== s.value)
    seen.push(s)
    if (first === undefined && !s.said.part) return s
    const isOwnOther = s.said.contrast && (first === undefined || first.exclusion !== null)
    // 合计221条 behind its kinds is their sum.
    if (first !== undefined && s.said.total && s.value > first.value && !s.said.part) return s
    const isPartOf = first !== undefined && s.said.part && s.value < first.value
    return (s.said.statutory && !isPartOf) || isOwnOther ? s : part(s)
  })
}

/** 网站发布信息1418条,其中目录信息84条: a part of what its channel published. */
function partsOfChannels(statements: Statement[]): Statement[] {
  return statements.map((s, i) => {
    if (!s.indicator.startsWith('channel_') || !s.said.part) return s
    const isOf = statements.slice(0, i).some((o) => o.indicator === s.indicator && o.paragraph === s.paragraph && o.value > s.value && o.exclusion === null) // prettier-ignore
    return isOf ? part(s) : s
  })
}

/** A kind that may stand for all. */
function openKinds(statements: Statement[]): Statement[] {
  const totals = statements.filter(isTotal)
  return statements.map((s) => (isTotal(s) && s.strength === 1 && totals.length > 1 ? part(s) : s))
}

/** A total below one of its channels is a part, where nothing says that it is the sum, of the year or the body's own. */
function belowChannels(statements: Statement[]): Statement[] {
  const accepted = statements.filter((s) => s.exclusion === null)
  const largest = Math.max(
    0,
    ...accepted.filter((s) => s.indicator.startsWith('channel_')).map((s) => s.value),
  )
  return statements.map((s) =>
    isTotal(s) && s.value < largest && !s.said.total && !s.said.year && !s.said.owner && !s.said.statutory
      ? part(s)
      : s,
  )
}

/** 市级建议2件、县级建议3件: neither is the whole, where no sum is stated. */
function severalOfAKind(statements: Statement[]): Statement[] {
  const ids = new Set(['suggestions_npc', 'proposals_cppcc'])
  return statements.map((s) => {
    if (!ids.has(s.indicator) || s.said.total || s.status === 'zero_in_words') return s
    const twins = statements.filter((o) => o.indicator === s.indicator && o.paragraph === s.paragraph && o !== s && o.value !== s.value && o.status !== 'zero_in_words' && Math.abs(o.at - s.at) < 80) // prettier-ignore
    return twins.length > 0 ? part(s) : s
  })
}
