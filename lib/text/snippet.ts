import type { Place } from './phrasePlaces.ts'

/** A part of a snippet; `isHit` of what was looked for. */
export interface SnippetPart {
  text: string
  isHit: boolean
}

/** Characters before the first hit, and at most in all. */
const before = 24
const most = 96

/**
 * What stands around the first of some places in a text, on one line: with an ellipsis where it is cut, and its hits apart. Empty where
 * there is no place.
 */
export function snippet(text: string, places: readonly Place[]): SnippetPart[] {
  const [first] = places
  if (first === undefined) return []
  const start = Math.max(0, first.start - before)
  const end = Math.min(text.length, Math.max(first.end, start + most))
  const parts: SnippetPart[] = [{ text: start > 0 ? '…' : '', isHit: false }]
  let at = start
  for (const place of places) {
    if (place.start >= end) break
    parts.push({ text: text.slice(at, place.start), isHit: false })
    parts.push({ text: text.slice(place.start, Math.min(place.end, end)), isHit: true })
    at = Math.min(place.end, end)
  }
  parts.push(
    { text: text.slice(at, end), isHit: false },
    { text: end < text.length ? '…' : '', isHit: false },
  )
  return parts.map((part) => ({ ...part, text: oneLine(part.text) })).filter((part) => part.text !== '')
}

/** Without what ends lines and pads them: within Chinese a line ends where there is no room. A half of a sign cut in two is left out. */
function oneLine(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\uffef])\s+|\s+(?=[\u2e80-\uffef])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
