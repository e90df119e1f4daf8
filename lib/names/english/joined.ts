/** Things in one phrase: A and B; A, B and C; with a comma before the last where one of them has an “and” of its own. */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  if (parts.length === 1) return last
  const before = parts.slice(0, -1).join(', ')
  return `${before}${parts.some((part) => part.includes(' and ')) ? ',' : ''} and ${last}`
}
