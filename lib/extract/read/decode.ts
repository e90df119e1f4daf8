import type { Refusal } from '#lib/model/refusal/refusals'
import { refuse } from './refused.ts'

/** A document's text, or why it is none. */
export type Decoded = { ok: true; text: string } | { ok: false; reason: Refusal }

/**
 * Decodes plain text by its content: byte-order mark, UTF-16 without one, valid UTF-8, else GB18030. Line breaks and
 * everything else stay as they are; a byte-order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('file-empty')
  const encoding = encodingOf(bytes)
  if (encoding === null) return refuse('file-binary')
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') return refuse('file-blank')
  const broken = (text.match(/\ufffd/g) ?? []).length
  if (broken > Math.max(8, text.length / 200)) return refuse('file-undecodable')
  return { ok: true, text }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  let zeros = 0
  let controls = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  // Text in UTF-16 has zero bytes beside ASCII, and bytes that would be controls inside many Chinese characters.
  if (zeros > 0 || controls > head.length * 0.01) {
    const [little, big] = [plausibility(head, 'utf-16le'), plausibility(head, 'utf-16be')]
    if (Math.max(little, big) < 0.9) return null
    return little > big ? 'utf-16le' : 'utf-16be'
  }
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

/** Which share of the characters is ASCII or Chinese when bytes are read in an encoding. */
function plausibility(head: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(head)
  const plain = text.match(/[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return plain / text.length
}
