import type { Statement } from './statement.ts'

/**
 * What only the whole report tells. A figure behind a total in its paragraph is a part of it, unless it is stated in the
 * statutory term or says whose or of which year it is. A figure of several kinds (工程、招标等信息386条) stands for all that
 * was published only where the report states no other. Two figures of one kind at different levels are neither the whole.
 * An excluded total promotes nothing. One statement comes out for each that goes in, in the same order.
 */
export function overReport(statements: readonly Statement[]): Statement[] {
  return [partsOfTotals, partsOfChannels, openKinds, belowChannels, severalOfAKind].reduce<Statement[]>(
    (all, rule) => rule(all),
    [...statements],
  )
}

const isTotal = (s: Statement) =>
  s.indicator === 'items_published' && s.status !== 'implied' && s.exclusion?.kind !== 'delta'
const part = (s: Statement): Statement => ({ ...s, exclusion: s.exclusion ?? { kind: 'part' } })

function partsOfTotals(statements: Statement[]): Statement[] {
  /** Of each paragraph the first total, and the first that differs from it: one of the two is the first that differs from any. */
  const seen = new Map<number, { first: Statement; other?: Statement }>()
  return statements.map((s) => {
    if (!isTotal(s)) return s
    const known = seen.get(s.paragraph)
    const first = known === undefined || known.first.value !== s.value ? known?.first : known.other
    if (known === undefined) seen.set(s.paragraph, { first: s })
    else if (known.first.value !== s.value) known.other ??= s
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
  const largest = new Map<string, number>()
  return statements.map((s) => {
    if (!s.indicator.startsWith('channel_')) return s
    const key = `${s.indicator} ${s.paragraph}`
    const before = largest.get(key) ?? -Infinity
    if (s.exclusion === null) largest.set(key, Math.max(before, s.value))
    return s.said.part && before > s.value ? part(s) : s
  })
}

/** A kind that may stand for all. */
function openKinds(statements: Statement[]): Statement[] {
  const totals = statements.filter(isTotal)
  return statements.map((s) => (isTotal(s) && s.strength === 1 && totals.length > 1 ? part(s) : s))
}

/** A total below one of its channels is a part, where nothing says that it is the sum, of the year or the body's own. */
function belowChannels(statements: Statement[]): Statement[] {
  // A loop: a long report states more than can be the arguments of one call.
  let largest = 0
  for (const { indicator, exclusion, value } of statements)
    if (exclusion === null && indicator.startsWith('channel_')) largest = Math.max(largest, value)
  return statements.map((s) =>
    isTotal(s) && s.value < largest && !s.said.total && !s.said.year && !s.said.owner && !s.said.statutory
      ? part(s)
      : s,
  )
}

/** 市级建议2件、县级建议3件: neither is the whole, where no sum is stated. */
function severalOfAKind(statements: Statement[]): Statement[] {
  const counted = new Map<string, Statement[]>()
  for (const s of statements) {
    if (!LEVELLED.has(s.indicator) || s.status === 'zero_in_words') continue
    const key = `${s.indicator} ${s.paragraph}`
    const known = counted.get(key)
    if (known === undefined) counted.set(key, [s])
    else known.push(s)
  }
  const parts = new Set<Statement>()
  for (const group of counted.values()) {
    group.sort((a, b) => a.at - b.at)
    for (const [i, s] of group.entries())
      for (let k = i + 1; k < group.length && group[k]!.at - s.at < NEAR; k++)
        if (group[k]!.value !== s.value) for (const one of [s, group[k]!]) parts.add(one)
  }
  return statements.map((s) => (parts.has(s) && !s.said.total ? part(s) : s))
}

/** Figures that reports give by level, and how far apart two of one list stand at the most, in characters. */
const LEVELLED = new Set(['suggestions_npc', 'proposals_cppcc'])
const NEAR = 80
