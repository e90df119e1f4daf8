import type { Status } from '#lib/model/status'
import type { Draft, Piece } from './document.ts'
import { keyOf } from './key.ts'
import { phrases, type Topic } from './phrases.ts'
import type { Random } from './random.ts'

/** The pieces of a phrase for a draft: names filled in, figures kept with their place. `n` fills `{n}`. */
export function piecesOf(draft: Draft, random: Random, phrase: string, n?: number): Piece[] {
  const { body, year } = draft.truth
  const seat = body.region.name.at(-1)!
  const names: Record<string, string> = {
    year: String(year),
    last: String(year - 1),
    body: body.name,
    short: body.short,
    place: body.region.name,
    seat,
    other: random.pick(['司法局', '民政局', '气象局', '审计局'].filter((name) => !body.name.endsWith(name))),
    n: String(n),
  }
  const text = body.scope === 'area' ? phrase.replaceAll('我局', `我${seat}`) : phrase
  return text.split(/\{(\w+)\}/).flatMap((part, i): Piece[] => {
    if (i % 2 === 0) return part === '' ? [] : [part]
    if (names[part] !== undefined) return [names[part]]
    const key = keyOf(part)
    const value = draft.truth.values.get(key)
    if (value === undefined) throw new Error(`no truth for: ${part}`)
    return [{ text: written(random, value), key }]
  })
}

/** The indicators that a topic states. */
function indicatorsOf(topic: Topic): string[] {
  return [...phrases[topic][0]!.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1]!)
    .filter((name) => !['year', 'last', 'body', 'short', 'place', 'seat'].includes(name))
}

/** Whether the truth of a draft holds everything that a topic states. */
export function canSay(draft: Draft, topic: Topic): boolean {
  return indicatorsOf(topic).every((indicator) => draft.truth.values.has(keyOf(indicator)))
}

/** Says a topic in one of its phrases and notes what the prose now states. */
export function say(draft: Draft, random: Random, topic: Topic): Piece[] {
  const pieces = piecesOf(draft, random, random.pick<string>(phrases[topic]))
  for (const piece of pieces) if (typeof piece !== 'string') note(draft, piece.key.split(' ')[0]!, 'reported')
  const none = zeros[topic]
  if (none === undefined) return pieces
  for (const indicator of none) note(draft, indicator, 'zero_in_words')
  const [key, ...also] = none.map((indicator) => keyOf(indicator))
  return [{ text: pieces.join(''), key: key!, words: true, also }]
}

const zeros: Partial<Record<Topic, readonly string[]>> = {
  receivedNone: ['applications_received'],
  disputesNone: ['reconsideration_total', 'litigation_total'],
  feesNone: ['fees_collected'],
}

function note(draft: Draft, indicator: string, status: Status): void {
  const key = keyOf(indicator)
  const value = status === 'zero_in_words' ? 0 : draft.truth.values.get(key)!
  draft.prose.set(key, { value, status })
  draft.expected.set(key, { value, status })
}

/** A count as people write it: mostly plain digits. */
function written(random: Random, value: number): string {
  const style = random.next()
  if (style < 0.03 && value >= 1000) return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  if (style > 0.98)
    return [...String(value)].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')
  return style > 0.9 ? ` ${value} ` : String(value)
}
