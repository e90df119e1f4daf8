import { soundFit, typedLetters } from '#lib/sounds/soundFit'
import type { FoundRegion } from './regionIndex.ts'

/** The regions that a typed text means, the best first: by code, name, pinyin whole or initials, or what they lie in. */
export function regionMatches(
  regions: readonly FoundRegion[],
  typed: string,
  { limit, chosen }: { limit: number; chosen: readonly string[] },
): FoundRegion[] {
  const query = typed.replace(/\s+/g, '').toUpperCase()
  const letters = typedLetters(query)
  return regions
    .flatMap((region) => {
      const rank = chosen.includes(region.code) ? null : rankOf(region, query, letters)
      return rank === null ? [] : [{ region, rank }]
    })
    .sort((a, b) => a.rank - b.rank || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, limit)
    .map(({ region }) => region)
}

/** 0 is best; null does not match. An empty query matches every region alike. */
function rankOf(
  { code, name, within, readings }: FoundRegion,
  query: string,
  letters: string | null,
): number | null {
  if (query === '' || code === query || name === query) return 0
  if (code.startsWith(query) || name.startsWith(query)) return 1
  if (letters !== null && soundFit(readings, letters) === 'begin') return 2
  if (name.includes(query)) return 3
  return `${within}${name}`.includes(query) ? 4 : null
}
