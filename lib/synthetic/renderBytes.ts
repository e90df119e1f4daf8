import type { Draft } from './document.ts'
import type { Random } from './random.ts'
import { renderDocx } from './renderDocx.ts'
import { renderHtml } from './renderHtml.ts'
import { layoutFor, renderText } from './renderText.ts'

export const documentKinds = ['text', 'html', 'docx'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The bytes of a draft as a document of a kind: text and HTML in UTF-8. */
export function renderBytes(draft: Draft, kind: DocumentKind, random: Random): Uint8Array {
  if (kind === 'docx') return renderDocx(draft)
  const text = kind === 'html' ? renderHtml(draft, random) : renderText(draft, layoutFor(draft, random)).text
  return new TextEncoder().encode(text)
}
