import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDoc } from '#lib/extract/read/word/readDoc'
import { wordRefusal } from '#lib/model/refusal/refusals'

/** A document of the corpus in which every occurrence of some bytes is others, as many. */
async function changed(from: Buffer, to: Buffer): Promise<string[]> {
  const bytes = readFileSync('tests/corpus-documents/2021-doc/source.doc')
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at)
  const decoded = await readDoc(bytes)
  return decoded.ok ? decoded.text.split('\n') : [wordRefusal(decoded.reason, 'en')]
}
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

test('text that is hidden or struck out is not there', async () => {
  // Headings have the character style 15; its property gives way to another.
  const style = Buffer.from([4, 0x30, 0x4a, 15, 0])
  const before = await changed(style, style)
  expect(before.filter((line) => /^[一二三四五六]、/.test(line)).length).toBeGreaterThan(3)
  for (const [code, high] of [
    [0x3c, 0x08],
    [0x37, 0x08],
  ] as const) {
    const after = await changed(style, Buffer.from([4, code, high, 1, 0]))
    expect(after.filter((line) => /^[一二三四五六]、[^\t]*$/.test(line))).toEqual([])
    expect(after.filter((line) => line.includes('\t'))).toEqual(before.filter((line) => line.includes('\t')))
  }
})

test('a line break inside a cell does not end the row', async () => {
  const before = await changed(utf16('行政处罚'), utf16('行政处罚'))
  const after = await changed(utf16('行政处罚'), utf16('行\x0b处罚'))
  expect(after).toHaveLength(before.length)
  expect(after.find((line) => line.startsWith('行 处罚\t'))).toBe(
    before.find((line) => line.startsWith('行政处罚\t'))!.replace('行政', '行 '),
  )
})
