import type { PDFPageProxy } from 'pdfjs-dist'
import { compose, type Fragment, type Matrix, type Ruling } from './pdfGeometry.ts'
import { withRaised } from './pdfRaised.ts'
import { rulingsOf } from './pdfRulings.ts'

/** What is on a page, turned so that its text runs from left to right. */
export interface PdfPage {
  fragments: Fragment[]
  rulings: Ruling[]
  top: number
  bottom: number
}

/** Reads text and ruling lines of a page; text that runs in another direction than most of it is left out. */
export async function pdfPage(page: PDFPageProxy, ops: Record<string, number>): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ disableNormalization: true })
  const items = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const at = compose(viewport.transform as Matrix, item.transform as Matrix)
    return [{ text: item.str, at, width: item.width, turns: quarterTurns(at) }]
  })
  if (items.length === 0) return { fragments: [], rulings: [], top: 0, bottom: viewport.height }
  const turns = mostOf(items)
  const turn = turned(turns, viewport.width, viewport.height)
  const fragments = items
    .filter((item) => item.turns === turns)
    .map(({ text, at, width }): Fragment => {
      const [x, y] = turn(at[4], at[5])
      const lead = text.length - text.trimStart().length
      const start = lead === 0 ? x : x + width * (lead / text.length)
      return { text: text.trim(), x: start, right: x + width, y, size: Math.hypot(at[2], at[3]) }
    })
  const { fnArray, argsArray } = await page.getOperatorList()
  const rulings = rulingsOf(fnArray, argsArray as unknown[][], ops, viewport.transform as Matrix, turn)
  return {
    fragments: withRaised(fragments),
    rulings,
    top: 0,
    bottom: turns % 2 === 0 ? viewport.height : viewport.width,
  }
}

/** Text direction in quarter turns clockwise; null for slanted text such as a watermark. */
function quarterTurns(m: Matrix): number | null {
  const turns = Math.atan2(m[1], m[0]) / (Math.PI / 2)
  const whole = Math.round(turns)
  return Math.abs(turns - whole) > 0.05 ? null : (whole + 4) % 4
}

function mostOf(items: readonly { text: string; turns: number | null }[]): number {
  const letters = [0, 0, 0, 0]
  for (const { text, turns } of items) if (turns !== null) letters[turns]! += text.length
  return letters.indexOf(Math.max(...letters))
}

/** Turns points of the page so that text of a direction runs from left to right. */
function turned(turns: number, width: number, height: number): (x: number, y: number) => [number, number] {
  if (turns === 1) return (x, y) => [y, width - x]
  if (turns === 2) return (x, y) => [width - x, height - y]
  if (turns === 3) return (x, y) => [height - y, x]
  return (x, y) => [x, y]
}
