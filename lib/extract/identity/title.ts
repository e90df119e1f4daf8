import { foldedIndex } from '../text/fold.ts'
import { foldedSlice, original, type Layout } from '../text/layout.ts'
import { readTitlePhrase, type TitlePhrase } from './titlePhrase.ts'

/** The title of a report as printed, over one line or several, and the body it names (folded, may be empty). */
export interface Title {
  text: string
  quote: string
  start: number
  end: number
  /** What stands for the body in the title; empty when the title names none. */
  body: string
  /** Whether `body` is the name of a body from first to last. */
  isName: boolean
  year: number | null
  isAnnualReport: boolean
}

/** A stretch of the document's head that may be a title or a line of one. */
interface Piece {
  from: number
  to: number
  text: string
}

const LONGEST = 70
/** How far into a document its title may stand: pages begin with navigation. */
const PIECES = 60
const PARAGRAPHS = 3

/**
 * Finds the title in the document's head, above its first paragraphs: the phrase that best reads as one, over up to
 * four lines. Null when none does. A breadcrumb (首页 > 政务公开 >) is no title.
 */
export function findTitle(layout: Layout): Title | null {
  const pieces = headPieces(layout)
  let best: { title: Title; score: number } | null = null
  for (let i = 0; i < pieces.length; i++) {
    for (let n = 1; n <= 4 && i + n <= pieces.length; n++) {
      const lines = pieces.slice(i, i + n)
      const text = lines.map((piece) => piece.text).join('')
      if (text.length > LONGEST) break
      if (/^[一二三四五六七八九十\d]{1,3}[、.]|^\([一二三四五]/.test(text)) break
      const read = readTitlePhrase(text)
      if (read === null) continue
      const score = worth(read, n, i)
      if (best !== null && score <= best.score) continue
      const at = original(layout, lines[0]!.from, lines.at(-1)!.to)
      best = { title: { text, quote: layout.text.slice(at.start, at.end), ...at, ...read }, score }
    }
  }
  return best?.title ?? null
}

function worth(read: TitlePhrase, lines: number, at: number): number {
  const body = read.isName ? 4 : read.body === '' ? 2 : 0
  return body + (read.year === null ? 0 : 2) + (read.isAnnualReport ? 1 : 0) - lines * 0.1 - at * 0.02
}

function headPieces(layout: Layout): Piece[] {
  const pieces: Piece[] = []
  let paragraphs = 0
  for (const line of layout.lines) {
    if (line.kind === 'blank') continue
    const text = foldedSlice(layout, line.from, line.to)
    if (text.length > 40 && /[。;]/.test(text) && ++paragraphs > PARAGRAPHS) break
    if (/>|位置:|所在/.test(text)) continue
    const raw = layout.text.slice(line.start, line.end)
    const isWhole = text.length <= LONGEST && (!text.includes('公开') || readTitlePhrase(text) !== null)
    if (isWhole && line.kind === 'text') pieces.push({ from: line.from, to: line.to, text })
    else {
      // A page's head in one line: the parts between blanks or bars.
      for (const part of [...raw.matchAll(/[^\s\u3000|│]+/g)].slice(0, 12)) {
        const from = foldedIndex(layout.folded, line.start + part.index)
        const to = foldedIndex(layout.folded, line.start + part.index + part[0].length)
        const folded = foldedSlice(layout, from, to)
        if (folded.length <= LONGEST) pieces.push({ from, to, text: folded })
        else break
      }
    }
    if (pieces.length > PIECES) break
  }
  return pieces
}
