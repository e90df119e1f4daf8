/** The classes of words that prose is read by. A class says what a word may fill in a frame, not what it means elsewhere. */
export type WordClass = 'owner' | 'period' | 'action' | 'head' | 'channel' | 'relation' | 'quality' | 'glue'

/** A word of the lexicon: its class and the value it stands for there. */
export interface Entry {
  word: string
  class: WordClass
  value: string
}

/** Declares the words of one class: value → words, separated by spaces. */
export function entries(wordClass: WordClass, words: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(words).flatMap(([value, list]) =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ word, class: wordClass, value })),
  )
}

/** The entries by their first character, the longest word first: what the scan of a sentence looks up at each place. */
export function indexOfEntries(all: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  const seen = new Map<string, Entry>()
  for (const entry of all) {
    const twin = seen.get(entry.word)
    if (twin?.value === entry.value) continue
    if (twin !== undefined)
      throw new Error(`word in two classes: ${entry.word} (${twin.value}, ${entry.value})`)
    seen.set(entry.word, entry)
    const first = entry.word[0]!
    const known = index.get(first)
    if (known === undefined) index.set(first, [entry])
    else known.push(entry)
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}
