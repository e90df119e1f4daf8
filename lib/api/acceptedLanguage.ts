import Negotiator from 'negotiator'

/**
 * The language of an Accept-Language header that is offered and liked best; null where none is. `*` stands for the first offered.
 * A reader of `zh-CN` reads `zh`, whatever else is said of `zh` (RFC 4647, 3.4), which is why the library's own choice is not asked.
 */
export function acceptedLanguage<Lang extends string>(
  header: string | null,
  offered: readonly Lang[],
): Lang | null {
  const wishes = new Negotiator({ headers: { 'accept-language': header ?? '' } }).languages()
  for (const wish of wishes) {
    if (wish === '*') return offered[0] ?? null
    const [range] = wish.toLowerCase().split('-')
    const found = offered.find((lang) => lang === range)
    if (found !== undefined) return found
  }
  return null
}
