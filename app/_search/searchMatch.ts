import { pinyin } from 'pinyin-pro'

/** Something that can be found: by a part of its words, or by its name's pinyin, whole or initials. */
export interface Findable {
  /** What it is called; pinyin is made from it. */
  name: string
  /** Other words it is known by: a code, an id, the names of the regions it lies in, an English label. */
  words: string
}

/** Letters a name is typed with: its pinyin whole, and initials only. */
interface Letters {
  whole: string
  initials: string
}

const known = new Map<string, Letters>()

/** The pinyin of a name, made once: 微山县 → weishanxian, wsx. */
function lettersOf(name: string): Letters {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true })
  const letters = {
    whole: syllables.join('').toLowerCase(),
    initials: syllables
      .map((one) => one[0] ?? '')
      .join('')
      .toLowerCase(),
  }
  known.set(name, letters)
  return letters
}

/**
 * How well every part of a query, parted by spaces, fits: 0 the name itself, 1 its beginning, 2 inside name or other words,
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
  if (!/^[a-z]{2,}$/.test(part)) return null
  const { whole, initials } = lettersOf(name)
  return initials.startsWith(part) || whole.startsWith(part) || initials.includes(part) ? 3 : null
}
