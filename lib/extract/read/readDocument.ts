import { decodeText, type Decoded } from './decode.ts'
import { isHtml, kindOf } from './kind.ts'
import { tooLarge, TooMuchWork, type Limits } from './limits.ts'

/**
 * A document of any kind as decoded text: prose as lines, table rows as lines with tabs between the cells. Kind and
 * encoding are told from the bytes. Whatever cannot be read is refused with its reason; nothing is thrown.
 */
export async function readDocument(bytes: Uint8Array, limits: Limits): Promise<Decoded> {
  if (bytes.length === 0) return { ok: false, reason: 'the file is empty' }
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
        return { ok: false, reason: 'this is an archive of documents, not a document' }
    }
  } catch (error) {
    const { message } = error as Error
    if (error instanceof TooMuchWork) return { ok: false, reason: message }
    if (/call stack/i.test(message)) return { ok: false, reason: 'the document is nested too deeply' }
    return { ok: false, reason: `the file is damaged: ${message}` }
  }
}

async function readText(bytes: Uint8Array): Promise<Decoded> {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !isHtml(decoded.text)) return decoded
  return (await import('./html/readHtml.ts')).readHtml(decoded.text)
}
