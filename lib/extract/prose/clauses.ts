import { NUMBER } from './sentence.ts'
import type { Span } from './spans.ts'

/** A clause of a sentence: what stands between commas, or inside brackets, without the brackets that it holds itself. */
export interface Clause {
  from: number
  to: number
  /** How many brackets enclose it. */
  depth: number
  /** The clause before it at the same depth, and the one that its bracket stands in. */
  previous: Clause | null
  outer: Clause | null
  spans: Span[]
}

/** Divides the spans of a sentence into clauses, in the order in which they begin. A colon divides unless a number follows it. */
export function clausesOf(masked: string, spans: readonly Span[]): Clause[] {
  const clauses: Clause[] = []
  const open = (from: number, depth: number, previous: Clause | null, outer: Clause | null): Clause => {
    const clause: Clause = { from, to: masked.length, depth, previous, outer, spans: [] }
    clauses.push(clause)
    return clause
  }
  let current = open(0, 0, null, null)
  for (const span of spans) {
    if (span.class !== 'mark') {
      current.spans.push(span)
      continue
    }
    if (span.value === '(') {
      current = open(span.to, current.depth + 1, null, current)
    } else if (span.value === ')') {
      current.to = span.from
      if (current.outer !== null) {
        // “平安桐泉”(微信公众号): what a name is stands in brackets behind it.
        const isAside = current.spans.every((s) => s.class !== 'number')
        if (isAside) current.outer.spans.push(...current.spans.filter((s) => s.class === 'channel'))
        current = current.outer
      }
    } else if (/[,。;!?]/.test(span.value) || (span.value === ':' && masked[span.to] !== NUMBER)) {
      current.to = span.from
      current = open(span.to, current.depth, current, current.outer)
    } else current.spans.push(span)
  }
  return clauses
}
