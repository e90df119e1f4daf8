import { shared } from '#db/shared'
import { readingsOf } from '#lib/sounds/readingsOf'
import { soundFit, typedLetters } from '#lib/sounds/soundFit'

/** Something that can be found: by a part of its words, or by its name's pinyin, whole or initials. */
export interface Findable {
  /** What it is called; pinyin is made from it. */
  name: string
  /** Other words it is known by: a code, an id, the names of the regions it lies in, an English label. */
  words: string
}

const known = shared('readings of names', () => new Map<string, readonly string[]>())

/** The readings of a name, made once in the life of the process: reading thousands of them anew after each load would take seconds. */
function readingsKept(name: string): readonly string[] {
  const kept = known.get(name) ?? readingsOf(name)
  known.set(name, kept)
  return kept
}

/**
 * How well every part of a query, separated by spaces, fits: 0 the name itself, 1 its beginning, 2 inside name or other words,
 * 3 by pinyin; null where a part fits nowhere. Pinyin has at least two letters and is not asked for other scripts.
 */
export function fitOf(query: string, one: Findable): number | null {
  let worst = 0
  for (const part of query.toLowerCase().split(/\s+/)) {
    const fit = fitOfPart(part, one)
    if (fit === null) return null
    worst = Math.max(worst, fit)
  }
  return worst
}

function fitOfPart(part: string, { name, words }: Findable): number | null {
  const lower = name.toLowerCase()
  if (lower === part) return 0
  if (lower.startsWith(part)) return 1
  if (lower.includes(part) || words.toLowerCase().includes(part)) return 2
  const letters = typedLetters(part)
  if (letters === null || letters.length < 2) return null
  return soundFit(readingsKept(name), letters) === null ? null : 3
}
