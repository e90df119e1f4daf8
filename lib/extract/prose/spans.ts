import type { ReportContext } from './context.ts'
import { isOwn } from './context.ts'
import type { WordClass } from './lexicon/entry.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { DATE, NUMBER, SHARE, type Sentence } from './sentence.ts'

/** A stretch of a masked sentence that is understood: a word of the lexicon, a name, a stand-in or a mark. */
export interface Span {
  class: WordClass | 'body' | 'name' | 'number' | 'date' | 'share' | 'mark'
  /** The word's value, the other body's name, or the mark itself. */
  value: string
  from: number
  to: number
}

const NAMES = /"[^"]{1,24}"|《[^》]{1,60}》/g
const PAPER = /[报刊]》$|^《今日/
const LEVEL = '(?:省|市|县|区|州|旗|镇|乡)'
/** Another body: a level, a name and a kind of body, before what it did or what was its. */
const BODY = new RegExp(
  `(?<![\\u4e00-\\u9fff])${LEVEL}?[\\u4e00-\\u9fff]{2,12}?(?:局|委员会|管委会|办公室|委|公开办|中心|厅|政府)(?=共|累计|全年|主动|收到|受理|公开|发布|办理|制发|承办|通过|\\d|,?${NUMBER})`,
  'g',
)

/**
 * Scans a masked sentence once from the left, the longest match of all classes at each place; what no word covers is
 * skipped. Time is linear in the sentence: words are looked up by their first character.
 */
export function spansOf(sentence: Sentence, context: ReportContext): Span[] {
  const { masked } = sentence
  const spans: Span[] = []
  const names = namesIn(masked, context)
  for (let at = 0; at < masked.length;) {
    const span = (names.size > 0 ? names.get(at) : undefined) ?? markAt(masked, at) ?? wordAt(masked, at)
    if (span === null) at++
    else {
      spans.push(span)
      at = span.to
    }
  }
  return spans
}

const MARKS: ReadonlyMap<string, Span['class']> = new Map<string, Span['class']>([
  [NUMBER, 'number'],
  [DATE, 'date'],
  [SHARE, 'share'],
  ...[...',。;:!?、()"\'/'].map((mark) => [mark, 'mark'] as const),
])

function markAt(masked: string, at: number): Span | null {
  const kind = MARKS.get(masked[at]!)
  return kind === undefined ? null : { class: kind, value: masked[at]!, from: at, to: at + 1 }
}

function wordAt(masked: string, at: number): Span | null {
  const entries = lexicon.get(masked[at]!)
  if (entries === undefined) return null
  for (const { word, class: kind, value } of entries)
    if (masked.startsWith(word, at)) return { class: kind, value, from: at, to: at + word.length }
  return null
}

/** The body's own names, other bodies and what stands in quotation marks, by where they begin. */
function namesIn(masked: string, context: ReportContext): Map<number, Span> {
  const found = new Map<number, Span>()
  const add = (span: Span) => {
    const known = found.get(span.from)
    if (known === undefined || known.to < span.to) found.set(span.from, span)
  }
  if (/["《]/.test(masked))
    for (const match of masked.matchAll(NAMES)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (match[0].includes(NUMBER) && match[0][0] === '"' && match[0].length > 14) continue
      const inner = match[0].slice(1, -1)
      const word = lexicon.get(inner[0]!)?.find((entry) => entry.word === inner)
      // “同意公开”的8件: the word itself, quoted from the form.
      if (word !== undefined && word.class === 'action') add({ class: 'action', value: word.value, from, to })
      else if (/^(?:两微|两微一端|双微)$/.test(inner))
        add({ class: 'channel', value: 'channel_new_media', from, to })
      else if (/公报[》"]$/.test(match[0])) add({ class: 'channel', value: 'channel_gazette', from, to })
      else if (PAPER.test(match[0])) add({ class: 'channel', value: 'press', from, to })
      else add({ class: 'name', value: inner, from, to })
    }
  for (const name of context.names) {
    if (name.length < 3) continue
    for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length))
      add({ class: 'owner', value: 'own', from: at, to: at + name.length })
  }
  for (const match of masked.matchAll(BODY)) {
    const name = match[0]
    const [from, to] = [match.index, match.index + name.length]
    if (/^[我本各]/.test(name) || (/政府$/.test(name) === true && /^公开办/.test(masked.slice(to)))) continue
    // 向县政府报送: to whom or by whose order, not who did it.
    if (/[向对给经按由]$/.test(masked.slice(0, from))) continue
    if (isOwn(name, context)) add({ class: 'owner', value: 'own', from, to })
    else add({ class: 'body', value: name, from, to })
  }
  return found
}
