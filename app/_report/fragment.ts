/** The id that the fragment of an address names, `#` before it or not; as it stands where it is not encoded as it should be, '' for none. */
export function fragmentId(hash: string): string {
  const given = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(given)
  } catch {
    return given
  }
}
