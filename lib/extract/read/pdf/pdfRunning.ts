import { linesOf } from './pdfLines.ts'
import type { Fragment } from './pdfGeometry.ts'

const PAGE_NUMBER =
  /^[-—–－·•\s]*(第\s*)?[\d０-９]{1,4}\s*(页)?\s*([/／，,]?\s*共?\s*[\d０-９]{1,4}\s*页?)?[-—–－·•\s]*$/
/** How far from the edge of a page, as a share of its height, headers and footers stand. */
const EDGE = 0.13

/**
 * Takes running headers, footers and page numbers out of the pages: what stands at the edge of a page and is a page
 * number, or is the same (numbers aside) on at least half of two or more pages.
 */
export function withoutRunning(pages: readonly { fragments: Fragment[]; bottom: number }[]): Fragment[][] {
  const edges = pages.map(({ fragments, bottom }) => {
    const lines = linesOf(fragments)
    return lines
      .filter((line, i) => {
        const isOuter = i < 2 || i >= lines.length - 2
        return isOuter && (line.y < bottom * EDGE || line.y > bottom * (1 - EDGE))
      })
      .map((line) => ({ y: line.y, size: line.size, text: line.segments.map((s) => s.text).join(' ') }))
  })
  const key = (text: string) => text.replace(/\s/g, '').replace(/[\d０-９一二三四五六七八九十]+/g, '#')
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const text of new Set(lines.map((line) => key(line.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  return pages.map(({ fragments }, p) => {
    const running = edges[p]!.filter(({ text }) => {
      const count = counts.get(key(text))!
      return (text.length <= 40 && PAGE_NUMBER.test(text)) || (count >= 2 && count * 2 >= pages.length)
    })
    return fragments.filter((f) => !running.some((line) => Math.abs(line.y - f.y) <= line.size * 0.5))
  })
}
