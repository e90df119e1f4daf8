import { decodeText, type Decoded } from './decode.ts'
import { isHtml, kindOf } from './kind.ts'
import { tooLarge, type Limits } from './limits.ts'
import { reasonOf, refuse } from './refused.ts'

/**
 * A document of any kind as decoded text: prose as lines, table rows as lines with tabs between the cells. Kind and
 * encoding are inferred from the bytes. Whatever cannot be read is refused with its reason; nothing is thrown.
 */
export async function readDocument(bytes: Uint8Array, limits: Limits): Promise<Decoded> {
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > limits.fileBytes) return tooLarge(bytes.length, limits)
  const told = kindOf(bytes)
  if ('reason' in told) return { ok: false, reason: told.reason }
  try {
    switch (told.kind) {
      case 'text':
        return await readText(bytes)
      case 'docx':
        return await (await import('./word/readDocx.ts')).readDocx(bytes, limits)
      case 'doc':
        return await (await import('./word/readDoc.ts')).readDoc(bytes)
      case 'rtf':
        return (await import('./word/readRtf.ts')).readRtf(bytes)
      case 'pdf':
        return await (await import('./pdf/readPdf.ts')).readPdf(bytes, limits)
      case 'zip':
        return refuse('archive-of-documents')
    }
  } catch (error) {
    // The engine says in its message alone that it was called too deeply.
    if (/call stack/i.test((error as Error).message)) return refuse('nested-too-deeply')
    return { ok: false, reason: reasonOf(error) }
  }
}

async function readText(bytes: Uint8Array): Promise<Decoded> {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !isHtml(decoded.text)) return decoded
  return (await import('./html/readHtml.ts')).readHtml(decoded.text)
}
