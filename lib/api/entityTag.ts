/**
 * Whether an If-None-Match header names an entity tag, by weak comparison (RFC 9110, 8.8.3.2 and 13.1.2): a list, a `W/` in front,
 * or `*` for any.
 */
export function namesEntityTag(header: string | null, tag: string): boolean {
  if (header === null) return false
  if (header.trim() === '*') return true
  const named = header.match(/(?:W\/)?"[^"]*"/g) ?? []
  return named.some((one) => one.replace(/^W\//, '') === tag)
}
