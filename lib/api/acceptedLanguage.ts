/** The language of an Accept-Language header that is offered and liked best; null where none is. `*` stands for the first offered. */
export function acceptedLanguage<Lang extends string>(
  header: string | null,
  offered: readonly Lang[],
): Lang | null {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', quality = ''] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/)
      return { range, q: quality === '' ? 1 : Number(quality) || 0 }
    })
    .filter(({ range, q }) => range !== '' && q > 0)
    .sort((a, b) => b.q - a.q)
  for (const { range } of wishes) {
    if (range === '*') return offered[0] ?? null
    const found = offered.find((lang) => range === lang || range.startsWith(`${lang}-`))
    if (found !== undefined) return found
  }
  return null
}
