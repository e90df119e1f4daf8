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
  const breaks: { before: number[]; after: number[] }[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const isNumber = isEmpty(i) && printed[i]!.trim() !== ''
    if (!isNumber && parts[i + 1] !== '\f') continue
    const before = neighbour(parts, isNumber ? i - 2 : i, -2)
    const after = neighbour(parts, i + 2, 2)
    const last = breaks.at(-1)
    // A page number and a form feed next to each other are one break.
    if (last !== undefined && last.after[0] === after) last.before.push(before)
    else breaks.push({ before: [before], after: [after] })
  }
  if (breaks.length < 2) return bare
  const counts = new Map<string, number[]>()
  for (const { before, after } of breaks)
    for (const i of new Set([...before, ...after])) {
      const key = i < 0 ? '' : keyOf(parts[i]!)
      if (key !== '') counts.set(key, [...(counts.get(key) ?? []), i])
    }
  for (const lines of counts.values()) {
    const all = [...new Set(lines)]
    if (all.length < 2 || all.length * 2 < breaks.length) continue
    const title = parts.findIndex((part, i) => i % 2 === 0 && part.trim() !== '')
    for (const i of all) if (i !== title) parts[i] = ' '.repeat(parts[i]!.length)
  }
  return parts.join('')
}

/** The nearest line that holds anything, from `i` on; -1 where there is none. */
function neighbour(parts: readonly string[], i: number, step: number): number {
  for (let k = i; k >= 0 && k < parts.length; k += step) if (parts[k]!.trim() !== '') return k
  return -1
}

/** What tells a running line: its words without blanks and numbers; nothing for rows of tables and for what ends a sentence. */
function keyOf(line: string): string {
  const words = line.replace(/\s/g, '').replace(/[\d０-９]+/g, '#')
  return /[\t|]/.test(line) || /[。；;]$/.test(words) || !/[\u4e00-\u9fff]{3}/.test(words) ? '' : words
}
