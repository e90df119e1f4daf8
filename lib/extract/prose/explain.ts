import type { UnreadNumber } from '#lib/model/extraction'
import { original, type Layout } from '../text/layout.ts'
import { ownershipOf } from './statement.ts'
import type { NumberRead, ProseRead } from './readProse.ts'
import { DATE, OTHER, SHARE } from './sentence.ts'

/** One number of the prose as it was read: its frame in the words of the lexicon, and what became of it. */
export interface Explained {
  quote: string
  start: number
  end: number
  value: number | null
  /** The slots that are filled, as `slot=value`, an inherited one with ↑; empty for what is no number of a frame. */
  frame: string
  /** `stated items_published`, `excluded items_published (year)`, or the reason why it states nothing. */
  fate: string
}

/** Every number of the prose in document order, dates, shares and references among them, each with what became of it. */
export function explain(read: ProseRead, layout: Layout): Explained[] {
  const found = read.numbers.map((number) => explained(number, layout))
  const known = new Set(read.numbers.map((number) => number.frame.mention))
  for (const sentence of read.sentences) {
    for (const mention of sentence.mentions)
      if (!known.has(mention))
        found.push({ ...placeOf(mention, layout), value: mention.value, frame: '', fate: 'reference' })
    for (let i = 0; i < sentence.masked.length; i++) {
      const fate = STAND_INS[sentence.masked[i]!]
      if (fate === undefined) continue
      const { start, end } = original(layout, sentence.map[i]!, sentence.map[i + 1]!)
      found.push({ quote: layout.text.slice(start, end), start, end, value: null, frame: '', fate })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const STAND_INS: Readonly<Record<string, string>> = { [DATE]: 'date', [SHARE]: 'share', [OTHER]: 'reference' }

/** The numbers that state no indicator, each with its reason: the list of what was not classified. */
export function unreadNumbers(read: ProseRead, layout: Layout): UnreadNumber[] {
  return read.numbers
    .filter(({ statements }) => statements.length === 0)
    .map(({ frame, refusal }) => ({
      value: frame.mention.value,
      reason: refusal ?? 'no-noun',
      ...placeOf(frame.mention, layout),
    }))
}

function placeOf(mention: { from: number; to: number }, layout: Layout) {
  const { start, end } = original(layout, mention.from, mention.to)
  return { quote: layout.text.slice(start, end), start, end }
}

function explained({ frame, input, statements, refusal }: NumberRead, layout: Layout): Explained {
  const slot = (name: string, of: { value: string; side: string } | null) =>
    of === null ? [] : [`${name}=${of.value}${of.side === 'inherited' ? '↑' : ''}`]
  const { exclusion, saidOwner, saidYear } = ownershipOf(input, frame)
  const words = [
    ...(frame.unit === '' ? [] : [`unit=${frame.unit}`]),
    ...slot('head', frame.head),
    ...frame.actions.flatMap((action) => slot('action', action)),
    ...frame.channels.flatMap((channel) => slot('means', channel)),
    ...frame.qualities.flatMap((quality) => slot('kind', quality)),
    ...[...frame.relations].map((relation) => `relation=${relation}`),
    ...(frame.isPart ? ['relation=part'] : []),
    `owner=${exclusion !== null && /subordinate|area|body/.test(exclusion.kind) ? exclusion.kind : saidOwner ? 'own' : '(own)'}`,
    `period=${exclusion !== null && /year|cumulative|plan/.test(exclusion.kind) ? exclusion.kind : saidYear ? 'own' : '(own)'}`,
  ]
  const fates = statements.map((s) =>
    s.exclusion === null ? `stated ${s.indicator}` : `excluded ${s.indicator} (${s.exclusion.kind})`,
  )
  return {
    ...placeOf(frame.mention, layout),
    value: frame.mention.value,
    frame: words.join(' '),
    fate: fates.length > 0 ? fates.join(', ') : `unclassified: ${refusal ?? 'no-noun'}`,
  }
}
