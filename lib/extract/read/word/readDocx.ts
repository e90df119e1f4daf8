import type { Decoded } from '../decode.ts'
import { withNumbering } from './docxNumbering.ts'
import { seenDocument } from './docxSeen.ts'
import type { Limits } from '../limits.ts'
import { reasonOf, refuse } from '../refused.ts'
import { renderWhole } from '../html/readHtml.ts'
import { unpack, zipEntries } from '../zip.ts'

/**
 * The body of a DOCX as decoded text; headers, footers and what is deleted, struck out or hidden are no part of it,
 * the numbers that Word counts itself (一、二、) are. Pictures are never unpacked.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Decoded> {
  const { strFromU8, strToU8, zipSync } = await import('fflate')
  const parts: Record<string, Uint8Array> = {}
  let left = limits.unpackedBytes
  for (const entry of zipEntries(bytes)) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue
    try {
      parts[entry.name] = unpack(bytes, entry, { ...limits, unpackedBytes: left })
    } catch (error) {
      return refuse('part-unpackable', { part: entry.name, cause: reasonOf(error) })
    }
    left -= parts[entry.name]!.length
    if (left <= 0) return refuse('document-unpacks-too-large', { limit: limits.unpackedBytes })
  }
  const read = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]))
  const styles = read('word/styles.xml')
  const seen = seenDocument(read('word/document.xml'), styles)
  const body = withNumbering(seen, read('word/numbering.xml'), styles)
  parts['word/document.xml'] = strToU8(body)
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage })
  const text = await renderWhole(value)
  return text === '' ? refuse('document-empty') : { ok: true, text }
}
