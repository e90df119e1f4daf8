import type { Hit } from '#lib/names/findNames'
import type { FindableAgency } from '#lib/names/nameIndex'
import { names } from '#app/_kept/names'
import { perRevision } from '#app/_kept/perRevision'
import { places } from '#app/_kept/places'

/** Words of names that tell nothing apart. */
const hollow = new Set(['of', 'the', 'and', 'for'])
/** Others have a turn after so many names. */
const batch = 500

/** The bodies that have an English name, with its words; made when first asked for, with turns for others in between. */
const englishAgencies = perRevision('agencies by their English names', async (read) => {
  const [{ english }, { index }] = await Promise.all([places(read), names(read)])
  const named: { one: FindableAgency; words: string[] }[] = []
  for (const [at, one] of index.agencies.entries()) {
    if (at % batch === batch - 1) await new Promise((resolve) => setImmediate(resolve))
    const name = english.agency(one)
    if (name !== null) named.push({ one, words: wordsOf(name) })
  }
  return named
})

/**
 * The bodies in whose English name a word begins with each word of a query: “Weishan Commerce”, “bureau of agric”. None for a query with
 * anything but English words, or with none that tells something.
 */
export async function englishHits(
  read: Parameters<typeof englishAgencies>[0],
  q: string,
): Promise<Hit<FindableAgency>[]> {
  const asked = wordsOf(q)
  if (!/^[\p{Script=Latin}\s',’.-]+$/u.test(q) || !asked.some((word) => word.length > 2)) return []
  const all = await englishAgencies(read)
  return all
    .filter(({ words }) => asked.every((part) => words.some((word) => word.startsWith(part))))
    .map(({ one }) => ({ one, fit: 0 }))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !hollow.has(word))
}
