import { foldText } from '../text/fold.ts'

const NUMBERING =
  /^(?:第[一二三四五六七八九十]+[项、]|[一二三四五六七八九十]{1,3}[、.,:]|\([一二三四五六七八九十]{1,3}\)[、.]?|\d{1,2}[.、,](?!\d)|\(\d{1,2}\)|\d{1,2}\)|[①-⑳]|其中[:,]?|--?)/

/**
 * The ways to compare a folded label: without its number, without blanks, quotes and punctuation; once with what
 * brackets enclose, once without (「秘(密)」, 「主动公开政府信息数(不同渠道…计1条)」).
 */
export function labelKeys(folded: string): readonly string[] {
  const known = remembered.get(folded)
  if (known !== undefined) return known
  if (remembered.size >= MOST) remembered.clear()
  const keys = makeKeys(folded)
  remembered.set(folded, keys)
  return keys
}

/** The same labels come in every report: their keys are kept, so many and no more. */
const remembered = new Map<string, readonly string[]>()
const MOST = 4096

function makeKeys(folded: string): readonly string[] {
  let label = folded
  for (let i = 0; i < 4; i++) label = label.replace(NUMBERING, '')
  const bare = (text: string) => text.replace(/[\s"'《》<>〈〉、,.:;。;!()〔〕/·␠_*-]/g, '')
  const without = bare(label.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, ''))
  const open = bare(label.replace(/\(.*$/, ''))
  return [...new Set([bare(label), without, open])].filter((key) => key !== '')
}

/** A lookup from printed labels to whatever they stand for; several entries may share a label. */
export class LabelIndex<T> {
  private readonly byKey = new Map<string, T[]>()

  constructor(entries: Iterable<readonly [T, readonly string[]]>) {
    for (const [entry, labels] of entries)
      for (const label of labels)
        for (const key of labelKeys(foldText(label))) {
          const known = this.byKey.get(key)
          if (known === undefined) this.byKey.set(key, [entry])
          else if (!known.includes(entry)) known.push(entry)
        }
  }

  /** The entries of a label, exactly; empty when it is not known. */
  find(folded: string): readonly T[] {
    if (folded.length < 2 || folded.length > 90) return []
    for (const key of labelKeys(folded)) {
      const found = this.byKey.get(key)
      if (found !== undefined) return found
    }
    return []
  }

  /**
   * The entry of a label that lost characters (`2.其他法律行政止公开`): what is left must be most of one known
   * label, in order, and of no other.
   */
  findDamaged(folded: string): readonly T[] {
    const exact = this.find(folded)
    if (exact.length > 0) return exact
    const key = labelKeys(folded)[0] ?? ''
    if (key.length < 6) return []
    const fits = [...this.byKey].filter(
      ([known]) => known.length > key.length && known.length - key.length <= 3 && isSubsequence(key, known),
    )
    const entries = new Set(fits.flatMap(([, found]) => found))
    return entries.size === 1 ? [...entries] : []
  }
}

function isSubsequence(part: string, whole: string): boolean {
  let i = 0
  for (const c of whole) if (c === part[i]) i++
  return i === part.length
}
