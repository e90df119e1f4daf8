import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { reasonOf } from './refused.ts'
import { zipEntries } from './zip.ts'

/** Kinds of document that are read: `text` is HTML too, which is told when it is decoded; `zip` is an archive of them. */
type Kind = 'text' | 'rtf' | 'docx' | 'doc' | 'pdf' | 'zip'

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)

const others: readonly (readonly ['archive' | 'image', string, readonly number[]])[] = [
  ['archive', 'RAR', [0x52, 0x61, 0x72, 0x21]],
  ['archive', '7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', 'gzip', [0x1f, 0x8b]],
  ['image', 'PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['image', 'JPEG', [0xff, 0xd8, 0xff]],
  ['image', 'GIF', [0x47, 0x49, 0x46, 0x38]],
  ['image', 'TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['image', 'TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
]

/** The kind of a document, or why one of its kind is not read. */
export type Told = { kind: Kind } | { reason: Refusal }

/** Tells the kind of a document from its content; its name has no say. Or why a document of its kind is not read. */
export function kindOf(bytes: Uint8Array): Told {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (head.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return kindOfZip(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return kindOfCompound(bytes)
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { kind: 'rtf' }
  for (const [code, format, magic] of others)
    if (startsWith(bytes, ...magic)) return { reason: refusalOf(code, { format }) }
  return { kind: 'text' }
}

function kindOfZip(bytes: Uint8Array): Told {
  let names: Set<string>
  try {
    names = new Set(zipEntries(bytes).map((entry) => entry.name))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
  if (names.has('word/document.xml')) return { kind: 'docx' }
  if (names.has('xl/workbook.xml')) return { reason: refusalOf('spreadsheet', { format: 'XLSX' }) }
  if (names.has('ppt/presentation.xml')) return { reason: refusalOf('presentation', { format: 'PPTX' }) }
  if (names.has('OFD.xml')) return { reason: refusalOf('ofd') }
  if (names.has('mimetype') && names.has('content.xml')) return { reason: refusalOf('open-document') }
  return { kind: 'zip' }
}

/** Compound files of the old office programs name their streams in UTF-16. */
function kindOfCompound(bytes: Uint8Array): Told {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => file.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return { reason: refusalOf('encrypted') }
  if (has('WordDocument')) return { kind: 'doc' }
  if (has('Workbook')) return { reason: refusalOf('spreadsheet', { format: 'XLS' }) }
  if (has('PowerPoint Document')) return { reason: refusalOf('presentation', { format: 'PPT' }) }
  return { reason: refusalOf('office-without-text') }
}

/** Whether decoded text is HTML: a document of it, or a fragment with several block elements. */
export function isHtml(text: string): boolean {
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text.slice(prologEnd(text)).slice(0, 200))) return true
  const tags = text.slice(0, 65536).match(/<\/?(p|div|table|tr|td|span|br|font|h[1-6])(\s[^<>]*)?\/?>/gi)
  return (tags?.length ?? 0) >= 6
}

/** Where white space, an XML declaration and comments before a page end; an unended comment is the page's own. */
function prologEnd(text: string): number {
  const solid = (from: number) => {
    let at = from
    while (at < text.length && text[at]!.trim() === '') at++
    return at
  }
  let at = solid(0)
  for (;;) {
    const closes = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '>' : null
    const end = closes === null ? -1 : text.indexOf(closes, at)
    if (closes === null || end < 0) return at
    at = solid(end + closes.length)
  }
}
