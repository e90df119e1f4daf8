import { inflateRawSync } from 'node:zlib'
import { refusalOf } from '#lib/model/refusal/refusals'
import type { Limits } from './limits.ts'
import { Refused } from './refused.ts'

/** A member of a ZIP as its directory names it; nothing is unpacked yet. */
export interface ZipEntry {
  /** Name with forward slashes; UTF-8 where the bytes are, else GB18030, whatever the flag claims. */
  name: string
  isEncrypted: boolean
  method: number
  packed: number
  size: number
  /** Where its local header stands. */
  at: number
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

/** Reads the directory of a ZIP. Throws Refused where there is none or it is damaged, or where it is of the 64-bit kind. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const first = Math.max(0, end - 0xffff)
  while (end >= first && view.getUint32(end, true) !== DIRECTORY_END) end--
  if (end < first || end < 0) throw new Refused(refusalOf('archive-cut-off'))
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw new Refused(refusalOf('archive-64-bit'))
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new Refused(refusalOf('archive-damaged'))
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Unpacks one member, and never more than its limits allow. Throws Refused where it is encrypted, damaged or too large. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  if (entry.isEncrypted) throw new Refused(refusalOf('packed-encrypted'))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_HEADER)
    throw new Refused(refusalOf('packed-damaged'))
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw new Refused(refusalOf('packed-cut-off'))
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Refused(refusalOf('packed-unknown-method', { method: entry.method }))
  const most = Math.min(limits.unpackedBytes, Math.max(1024 * 1024, packed.length * limits.unpackedRatio))
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refused(refusalOf('packed-too-large', { limit: most }), { cause })
    throw new Refused(refusalOf('packed-damaged'), { cause })
  }
}

function decodeName(bytes: Uint8Array): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    name = new TextDecoder('gb18030').decode(bytes)
  }
  return name.replaceAll('\\', '/')
}
