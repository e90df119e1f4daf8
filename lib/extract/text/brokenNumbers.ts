/** How many lines around one show the width at which a program broke them. */
const NEAR = 6
const SHORTEST = 16

/**
 * The offsets of digits behind which a number goes on at the front of the next line, as a program broke the lines at a
 * width without heed of what they say: the line ends at the width of most lines around it, and none is wider.
 */
export function brokenNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  if (!/[\d０-９][ \t]*[\r\n][\s]*[\d０-９]/.test(text)) return found
  const lines = [...text.matchAll(/[^\r\n\f\u2028]+/g)]
    .map((match) => ({ line: match[0].trimEnd(), at: match.index }))
    .filter(({ line }) => line !== '')
  lines.forEach(({ line, at }, i) => {
    const next = lines[i + 1]
    if (next === undefined || !/[\d０-９]$/.test(line) || !/^[\d０-９]/.test(next.line)) return
    if (line.length < SHORTEST || /[\t|]/.test(line + next.line)) return
    const near = lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).map((other) => other.line)
    if ([(one: string) => one.length, widthOf].some((measure) => isAtWidth(line, near, measure)))
      found.add(at + line.length - 1)
  })
  return found
}

function isAtWidth(line: string, near: readonly string[], measure: (line: string) => number): boolean {
  const own = measure(line)
  const widths = near.map(measure)
  return widths.every((width) => width <= own + 1) && widths.filter((width) => width >= own - 1).length >= 3
}

/** Letters and digits are half as wide as Chinese characters. */
const widthOf = (line: string) => [...line].reduce((sum, char) => sum + (char < '\u2000' ? 1 : 2), 0)
