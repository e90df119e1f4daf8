import { after } from 'next/server'

// Server components and the rendering of HTML are bundled apart: what both need hangs on the process.
const shared = globalThis as typeof globalThis & {
  gongkaiHtml?: Map<string, string>
  gongkaiHtmlCount?: number
}
const held = (shared.gongkaiHtml ??= new Map())

/** Keeps HTML until the answer to the present request is sent, and names it for `heldHtml`. */
export function holdHtml(html: string): string {
  shared.gongkaiHtmlCount = (shared.gongkaiHtmlCount ?? 0) + 1
  const key = shared.gongkaiHtmlCount.toString(36)
  held.set(key, html)
  after(() => void held.delete(key))
  return key
}
