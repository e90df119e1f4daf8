import type { Fragment } from './pdfGeometry.ts'

/** Text on one baseline without a wide gap in it: a word, a line of a column, a cell. */
export interface Segment {
  text: string
  x: number
  right: number
  y: number
  size: number
}

/** Segments on one baseline, from left to right. */
export interface TextLine {
  y: number
  size: number
  segments: Segment[]
}

/** A gap wider than this many letters parts two segments; one wider than a third of a letter is a space. */
const WIDE = 1.3
const SPACE = 0.33

/** Groups fragments into lines from top to bottom. @param wide how many letters wide a gap parts segments */
export function linesOf(fragments: readonly Fragment[], wide = WIDE): TextLine[] {
  const lines: { y: number; size: number; fragments: Fragment[] }[] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const near = lines.findLast(
      (line) => Math.abs(line.y - fragment.y) <= Math.max(line.size, fragment.size) * 0.45,
    )
    if (near === undefined) lines.push({ y: fragment.y, size: fragment.size, fragments: [fragment] })
    else {
      near.fragments.push(fragment)
      near.size = Math.max(near.size, fragment.size)
    }
  }
  return lines.map(({ y, size, fragments: own }) => ({ y, size, segments: segmentsOf(own, size, wide) }))
}

function segmentsOf(fragments: Fragment[], size: number, wide: number): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, right, y } of fragments.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last === undefined ? 0 : x - last.right
    if (last === undefined || gap > size * wide) segments.push({ text, x, right, y, size })
    else if (gap < -size * 0.5 && last.text.endsWith(text))
      continue // bold text that is drawn twice
    else {
      last.text += `${gap > size * SPACE ? ' ' : ''}${text}`
      last.right = Math.max(last.right, right)
    }
  }
  return segments
}

/** All text of a cell as one line: wrapped Chinese is joined as it was, numbers are kept apart. */
export function textOfLines(fragments: readonly Fragment[]): string {
  return linesOf(fragments)
    .map((line) => line.segments.map((segment) => segment.text).join(' '))
    .reduce((text, line) => text + (/[!-~]$/.test(text) && /^[!-~]/.test(line) ? ' ' : '') + line, '')
}
