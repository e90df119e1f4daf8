import { Converter } from 'opencc-js'

/**
 * Traditional characters and their simplified forms by the tables of OpenCC, those of Taiwan and Hong Kong included: characters that
 * stand for one of the basic plane each, in the order of Unicode. A character that is itself the simplified form of
 * another is none, nor is one of those in `kept`.
 * @param kept characters that simplified text has too, with another meaning
 */
export function openccPairs(kept: string): [string, string][] {
  const pairs = new Map<string, string>()
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' })
    for (let unit = 0x3400; unit <= 0x9fff; unit++) {
      const char = String.fromCharCode(unit)
      const simplified = convert(char)
      if (simplified !== char && simplified.length === 1 && !pairs.has(char)) pairs.set(char, simplified)
    }
  }
  const targets = new Set(pairs.values())
  return [...pairs]
    .filter(([char]) => !targets.has(char) && !kept.includes(char))
    .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0))
}
