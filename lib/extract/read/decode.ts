/** A document's text, or why it is none. */
export type Decoded = { ok: true; text: string } | { ok: false; reason: string }

/**
 * Decodes plain text by its content: byte-order mark, UTF-16 without one, valid UTF-8, else GB18030. Line breaks and
 * everything else stay as they are; a byte-order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'the file is empty' }
  const encoding = encodingOf(bytes)
  if (encoding === null) return { ok: false, reason: 'the file is binary, not text' }
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') return { ok: false, reason: 'the file holds nothing but white space' }
  const broken = (text.match(/\ufffd/g) ?? []).length
  if (broken > Math.max(8, text.length / 200))
    return { ok: false, reason: 'the file cannot be decoded as UTF-8, UTF-16 or GB18030' }
  return { ok: true, text }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const zeros = { even: 0, odd: 0 }
  let controls = 0
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 'even' : 'odd']++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  })
  const pairs = head.length / 2
  if (zeros.even + zeros.odd > 0) {
    // Text in UTF-16 has a zero byte beside ASCII: spaces, digits and line breaks of prose, all markup of HTML.
    const looksWide = (side: number, other: number) => side > pairs * 0.02 && other <= side * 0.02
    if (looksWide(zeros.odd, zeros.even) && isPlausible(head, 'utf-16le')) return 'utf-16le'
    if (looksWide(zeros.even, zeros.odd) && isPlausible(head, 'utf-16be')) return 'utf-16be'
    return null
  }
  if (controls > head.length * 0.01) return isPlausible(head, 'utf-16le') ? 'utf-16le' : null
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    // A file cut in the middle of a character, or with a few broken ones, is still UTF-8.
    const text = new TextDecoder('utf-8').decode(bytes)
    const broken = (text.match(/\ufffd/g) ?? []).length
    return broken <= text.length / 500 ? 'utf-8' : 'gb18030'
  }
}

/** Whether bytes read as text in an encoding: ASCII and Chinese, and next to nothing of other scripts. */
function isPlausible(head: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding).decode(head)
  const plain = text.match(/[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return plain > text.length * 0.9
}
