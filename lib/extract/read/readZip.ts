import { refusalOf, type Refusal } from '#lib/model/refusal/refusals'
import { kindOf } from './kind.ts'
import { tooLarge, type Limits } from './limits.ts'
import { reasonOf } from './refused.ts'
import { unpack, zipEntries, type ZipEntry } from './zip.ts'

/** A document and what it is called, or why it is none. */
export type Member =
  { ok: true; source: string; bytes: Uint8Array } | { ok: false; source: string; reason: Refusal }

/**
 * The documents in some bytes: the bytes themselves, or the members of a ZIP one by one, so that only one is unpacked
 * at a time. A ZIP in a ZIP is refused; files that systems leave in archives are passed over.
 */
export function* readMembers(source: string, bytes: Uint8Array, limits: Limits): Generator<Member> {
  if (bytes.length > limits.fileBytes) return yield { source, ...tooLarge(bytes.length, limits) }
  const told = kindOf(bytes)
  if (!('kind' in told) || told.kind !== 'zip') return yield { ok: true, source, bytes }
  const entries = zipEntries(bytes).filter((entry) => !isLeftover(entry.name))
  const refuse = (reason: Refusal): Member => ({ ok: false, source, reason })
  if (entries.length === 0) return yield refuse(refusalOf('archive-empty'))
  if (entries.length > limits.zipEntries)
    return yield refuse(refusalOf('archive-too-many', { members: entries.length, limit: limits.zipEntries }))
  let left = limits.unpackedBytes
  for (const entry of entries) {
    const member = unpackMember(source, bytes, entry, { ...limits, unpackedBytes: left })
    if (member.ok) left -= member.bytes.length
    yield member
  }
}

function unpackMember(archive: string, bytes: Uint8Array, entry: ZipEntry, limits: Limits): Member {
  const source = `${archive}!${entry.name}`
  const refuse = (reason: Refusal): Member => ({ ok: false, source, reason })
  if (entry.size > limits.fileBytes) return refuse(refusalOf('member-too-large', { limit: limits.fileBytes }))
  try {
    const unpacked = unpack(bytes, entry, limits)
    const told = kindOf(unpacked)
    if ('kind' in told && told.kind === 'zip') return refuse(refusalOf('archive-in-archive'))
    return { ok: true, source, bytes: unpacked }
  } catch (error) {
    return refuse(refusalOf('member-unpackable', { cause: reasonOf(error) }))
  }
}

const isLeftover = (name: string) => /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i.test(name)
