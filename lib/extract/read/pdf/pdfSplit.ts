import type { Fragment } from './pdfGeometry.ts'

/** Parts a fragment at some x, by the widths of its characters: a Chinese one is twice as wide as a digit. */
export function splitAt(fragment: Fragment, borders: readonly number[]): Fragment[] {
  if (borders.length === 0) return [fragment]
  const widths = [...fragment.text].map((char) => (char.charCodeAt(0) < 0x2000 ? 1 : 2))
  const unit = (fragment.right - fragment.x) / widths.reduce<number>((sum, width) => sum + width, 0)
  const parts = Array.from({ length: borders.length + 1 }, () => '')
  let x = fragment.x
  for (const [i, char] of [...fragment.text].entries()) {
    const middle = x + (widths[i]! * unit) / 2
    const part = borders.filter((border) => border < middle).length
    parts[part] += char
    x += widths[i]! * unit
  }
  const edges = [fragment.x, ...borders, fragment.right]
  return parts.flatMap((text, i) =>
    text.trim() === '' ? [] : [{ ...fragment, text: text.trim(), x: edges[i]!, right: edges[i + 1]! }],
  )
}
