let table: Map<string, readonly number[]> | null = null

/** Text as GB18030, the two-byte plane of it: what government sites call gb2312 and GBK. Throws for other characters. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= twoByteTable()
  const bytes: number[] = []
  for (const char of text) {
    const code = char.codePointAt(0)!
    const pair = code < 0x80 ? [code] : table.get(char)
    if (pair === undefined) throw new Error(`no character of GBK: ${char}`)
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

function twoByteTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && char !== '\ufffd') pairs.set(char, [lead, trail])
    }
  return pairs
}
