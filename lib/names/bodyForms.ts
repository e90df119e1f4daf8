import { kindredNames } from '#lib/model/bodies/kindredNames'
import { shortNames } from '#lib/model/bodies/shortNames'

/** What a body is called besides its name. */
export interface BodyForms {
  /** The name, without places, and its usual short forms with and without the kind of body: 工业和信息化局, 工信局, 工信. */
  own: readonly string[]
  /** The same in words of other years and provinces: 经信局, 经济和信息化局. */
  kindred: readonly string[]
}

const kind = /(?:管理委员会|委员会|管委会|局|委|办公室|中心)$/

/** The forms of a body's name that stands without its places (`coreName`). Every form has at least two characters. */
export function bodyForms(core: string): BodyForms {
  const own = new Set([core])
  for (const { short, official } of shortNames)
    if (core.endsWith(official)) own.add(core.slice(0, -official.length) + short)
  const kindred = new Set<string>()
  const line = lineOf(core)
  if (line !== null) {
    const { words, word } = line
    for (const other of words) {
      const named = core.replace(word, other)
      const isShort = other.length <= 4 && isSubsequence(other, word)
      for (const form of [named, named.replace(/委员会$/, '委')]) (isShort ? own : kindred).add(form)
      // Before a reform, or in another province, the 局 of the same line is a 委员会.
      kindred.add(named.replace(/委员会$/, '局'))
      kindred.add(named.replace(/局$/, '委'))
    }
  }
  for (const set of [own, kindred])
    for (const form of [...set]) {
      const stem = form.replace(kind, '')
      if (stem.length > 1) set.add(stem)
    }
  return { own: [...own], kindred: [...kindred].filter((form) => !own.has(form)) }
}

/** The line of business that a name speaks of, by the longest word of all lines that stands in it. */
function lineOf(core: string): { words: readonly string[]; word: string } | null {
  let best: { words: readonly string[]; word: string } | null = null
  for (const words of kindredNames)
    for (const word of words)
      if (core.includes(word) && word.length > (best?.word.length ?? 0)) best = { words, word }
  return best
}

/** Whether the signs of one text stand in another in their order, the first at its begin: 工信 in 工业和信息化. */
export function isSubsequence(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const sign of long) if (sign === short[at]) at++
  return at >= short.length
}
