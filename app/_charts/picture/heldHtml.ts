import { after } from 'next/server'
import { htmlHeld } from './htmlHeld.ts'

/** Keeps HTML until the answer to the present request is sent, and names it for `heldHtml`. */
export function holdHtml(html: string): string {
  const held = htmlHeld()
  const key = (++held.count).toString(36)
  held.byKey.set(key, html)
  after(() => void held.byKey.delete(key))
  return key
}
