/** A stretch of a text, `[start, end)` in UTF-16 offsets. */
export interface Place {
  start: number
  end: number
}

/**
 * Where phrases stand in a text, in its order and none over another: whatever the case of letters, and across white space, as lines
 * of documents end within words. At most `limit` places.
 */
export function phrasePlaces(text: string, phrases: readonly string[], limit = 500): Place[] {
  const places: Place[] = []
  for (const phrase of phrases) {
    if (phrase === '') continue
    const signs = [...phrase].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
    for (const match of text.matchAll(new RegExp(signs.join('\\s*'), 'giu'))) {
      places.push({ start: match.index, end: match.index + match[0].length })
      if (places.length >= limit * phrases.length) break
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Place[] = []
  for (const place of places) {
    const last = apart.at(-1)
    if (last !== undefined && place.start < last.end) last.end = Math.max(last.end, place.end)
    else apart.push({ ...place })
  }
  return apart.slice(0, limit)
}
