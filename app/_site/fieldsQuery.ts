/**
 * The query that the fields of a form stand for: those without a value and those with their default left out, and what a name has
 * several times joined by commas, as addresses have it. '' where nothing is chosen.
 */
export function fieldsQuery(
  fields: Iterable<readonly [name: string, value: string]>,
  defaults: Readonly<Record<string, string>>,
): string {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const text = value.trim()
    if (text !== '' && text !== defaults[name]) values.set(name, [...(values.get(name) ?? []), text])
  }
  return [...values]
    .map(([name, all]) => `${name}=${encodeURIComponent(all.join(',')).replaceAll('%2C', ',')}`)
    .join('&')
}

/** Whether two queries ask for the same, in whatever order. */
export function isSameQuery(a: string, b: string): boolean {
  const [one, other] = [a, b].map((query) => {
    const sorted = new URLSearchParams(query)
    sorted.sort()
    return sorted.toString()
  })
  return one === other
}
