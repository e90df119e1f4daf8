const BREAK = /(\r\n|[\n\r\f\u2028])/

/**
 * The document with its running heads and feet replaced by blanks of the same length: lines next to a page break or a
 * page number that stand there again, numbers aside, on at least half of the pages. Where such a line stands first it
 * may be the title and stays.
 * @param text as printed
 * @param bare the same without page numbers
 */
export function withoutRunningLines(text: string, bare: string): string {
  const printed = text.split(BREAK)
  const parts = bare.split(BREAK)
  const isEmpty = (i: number) => parts[i]!.trim() === ''
  const before = nearest(parts, 2)
  const after = nearest(parts, -2)
  const breaks: { above: number; below: number }[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const isNumber = isEmpty(i) && printed[i]!.trim() !== ''
    if (!isNumber && parts[i + 1] !== '\f') continue
    const [above, below] = [before[i] ?? -1, after[i + 2] ?? -1]
    // A page number and a form feed next to each other are one break.
    if (breaks.at(-1)?.below !== below) breaks.push({ above, below })
  }
  if (breaks.length < 2) return bare
  const counts = new Map<string, number[]>()
  for (const { above, below } of breaks)
    for (const i of [above, below]) {
      const key = i < 0 ? '' : keyOf(parts[i]!)
      const known = counts.get(key)
      if (known !== undefined) known.push(i)
      else if (key !== '') counts.set(key, [i])
    }
  const title = parts.findIndex((part, i) => i % 2 === 0 && part.trim() !== '')
  for (const lines of counts.values()) {
    const all = [...new Set(lines)]
    if (all.length < 2 || all.length * 2 < breaks.length) continue
    for (const i of all) if (i !== title) parts[i] = ' '.repeat(parts[i]!.length)
  }
  return parts.join('')
}

/** For each line the nearest that holds anything, itself or one before it (behind it where the step is negative). */
function nearest(parts: readonly string[], step: 2 | -2): number[] {
  const found: number[] = []
  let last = -1
  for (let i = step > 0 ? 0 : parts.length - 1; i >= 0 && i < parts.length; i += step) {
    if (parts[i]!.trim() !== '') last = i
    found[i] = last
  }
  return found
}

/** What tells a running line: its words without blanks and numbers; nothing for rows of tables and for what ends a sentence. */
function keyOf(line: string): string {
  const words = line.replace(/\s/g, '').replace(/[\d０-９]+/g, '#')
  return /[\t|]/.test(line) || /[。；;]$/.test(words) || !/[\u4e00-\u9fff]{3}/.test(words) ? '' : words
}
