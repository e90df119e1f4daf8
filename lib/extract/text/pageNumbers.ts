const BREAK = /(\r\n|[\n\r\f\u2028])/
const DASHED =
  /^\s*(?:[-—–─·]{1,2}\s*\d{1,3}\s*[-—–─·]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)\s*$/
const BARE = /^\s*(\d{1,3})\s*$/

/**
 * The document with its page numbers replaced by blanks of the same length, so that offsets hold: lines such as
 * 「- 3 -」 and 「第3页 共9页」, and a bare number that counts the page before a form feed.
 */
export function withoutPageNumbers(text: string): string {
  if (!/[-—–─·页\f]/.test(text)) return text
  const parts = text.split(BREAK)
  let pages = 1
  for (let i = 0; i < parts.length; i += 2) {
    const line = parts[i]!
    const bare = BARE.exec(line)
    if (isDashed(line) || (bare !== null && Number(bare[1]) === pages && endsPage(parts, i)))
      parts[i] = ' '.repeat(line.length)
    if (parts[i + 1] === '\f') pages++
  }
  return parts.join('')
}

/** A line longer than any page number is not tried: blanks inside it could be parted in too many ways. */
const isDashed = (line: string) => line.trim().length <= 40 && DASHED.test(line.trim())

/** Whether nothing but blank lines stands between a line and the next form feed. */
function endsPage(parts: readonly string[], i: number): boolean {
  for (let k = i + 1; k < parts.length; k++) {
    if (parts[k] === '\f') return true
    if (parts[k]!.trim() !== '') return false
  }
  return false
}
