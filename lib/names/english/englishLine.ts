import { lineWords } from './bodyWords.ts'
import { joined } from './joined.ts'

const longest = Math.max(...[...lineWords.keys()].map((word) => word.length))

/** A line of business, or several, in English: 经济商务和信息化 → Economy, Commerce and Information Technology. Null where a part has no English. */
export function englishLine(line: string): string | null {
  const parts = partsOf(line)
  return parts === null ? null : joined(parts)
}

/** The fewest words that make up a line, the longer first. */
function partsOf(line: string): string[] | null {
  if (line === '') return []
  for (let length = Math.min(longest, line.length); length > 0; length--) {
    const word = lineWords.get(line.slice(0, length))
    if (word === undefined) continue
    const rest = partsOf(line.slice(length).replace(/^[和与、](?=.)/, ''))
    if (rest !== null) return [word, ...rest]
  }
  return null
}
