import type { Lang, Words } from '#lib/model/words'

/** One language of a list of words, under the same keys. */
export function inLanguage<Key extends string>(words: Record<Key, Words>, lang: Lang): Record<Key, string> {
  const entries = Object.entries<Words>(words).map(([key, both]) => [key, both[lang]])
  return Object.fromEntries(entries) as Record<Key, string>
}
