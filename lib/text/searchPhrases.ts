/** The least characters of a phrase that is looked for in texts. */
const least = 2

/**
 * The phrases of a query that are looked for in texts: its parts between white space, without control characters and the
 * quotation marks around them. Null where one of
 * them is too short to be looked for.
 */
export function searchPhrases(query: string): string[] | null {
  const phrases = query.split(/\s+/u).flatMap((part) => {
    const phrase = part.replace(/\p{Cc}/gu, '').replace(/^["“”「]+|["“”」]+$/g, '')
    return phrase === '' ? [] : [phrase]
  })
  const isShort = phrases.length === 0 || phrases.some((phrase) => [...phrase].length < least)
  return isShort ? null : [...new Set(phrases)]
}
