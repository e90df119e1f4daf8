import { z } from 'zod'

/**
 * Where a page ended: the resource, the dataset revision and the key of the last row. Readers take it for an opaque word.
 * The parts of the key are ids, codes and years.
 */
const cursorSchema = z.tuple([z.string(), z.string(), z.array(z.union([z.string(), z.number().int()]))])

export type CursorKey = readonly (string | number)[]

/** A cursor as it stands in addresses: base64url of JSON. */
export function writeCursor(resource: string, revision: string, key: CursorKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify([resource, revision, key]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** What a cursor of a resource says; null when it is none of ours. */
export function readCursor(resource: string, cursor: string): { revision: string; key: CursorKey } | null {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const parsed = cursorSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    if (!parsed.success || parsed.data[0] !== resource) return null
    return { revision: parsed.data[1], key: parsed.data[2] }
  } catch {
    return null
  }
}
