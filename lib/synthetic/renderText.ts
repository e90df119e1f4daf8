import { gridOf, type Cell, type Draft, type Piece } from './document.ts'
import type { Key } from './key.ts'
import type { Random } from './random.ts'

/** How tables and prose are laid out in plain text. */
export const textLayouts = ['tabs', 'lines', 'pipes', 'wrapped'] as const
export type TextLayout = (typeof textLayouts)[number]

/** A report as plain text, and where in it each figure stands (UTF-16 offsets; a table's figure before the prose's). */
export interface Rendered {
  text: string
  places: Map<Key, { start: number; end: number }>
}

/** A layout that fits a draft: where a cell of a wide table is blank, a cell per line would not tell which. */
export function layoutFor(draft: Draft, random: Random): TextLayout {
  const isUnclear = draft.blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some((row) => row.filter((cell) => cell.key !== undefined).length > 1 && row.some((cell) => cell.text === '')), // prettier-ignore
  )
  return random.pick(isUnclear ? textLayouts.filter((layout) => layout !== 'lines') : textLayouts)
}

/**
 * Renders a draft as plain text: `tabs` a line per row, `lines` a line per cell, `pipes` Markdown-like rows, `wrapped`
 * tabs with every line of prose broken at 40 characters.
 */
export function renderText(draft: Draft, layout: TextLayout): Rendered {
  let text = ''
  const places: Rendered['places'] = new Map()
  const write = (piece: Piece) => {
    const start = text.length
    text += typeof piece === 'string' ? piece : piece.text
    if (typeof piece !== 'string' && !places.has(piece.key))
      places.set(piece.key, { start: start + /^\s*/.exec(piece.text)![0].length, end: text.trimEnd().length })
  }
  for (const block of draft.blocks) {
    if (block.kind === 'table') {
      const from = text.length
      for (const row of gridOf(block.rows)) writeRow(row, layout, (cell) => place(cell), (s) => (text += s)) // prettier-ignore
      text += '\n'
      if (from === text.length) continue
    } else {
      if (block.kind === 'paragraph') text += '　　'
      const start = text.length
      block.pieces.forEach(write)
      if (layout === 'wrapped' && block.kind === 'paragraph') wrap(start)
      text += '\n\n'
    }
  }
  return { text, places }

  function place(cell: Cell): void {
    const start = text.length
    text += cell.text
    if (cell.key !== undefined && cell.text !== '') places.set(cell.key, { start, end: text.length })
  }

  /** Breaks the text from `start` on, never inside a number, and moves the places behind each break. */
  function wrap(start: number): void {
    for (let at = start + 40; at < text.length - 4; at += 41) {
      while (/[\d０-９,]/.test(text[at]!)) at--
      text = `${text.slice(0, at)}\n${text.slice(at)}`
      for (const where of places.values()) {
        if (where.start >= at) where.start++
        if (where.end > at) where.end++
      }
    }
  }
}

function writeRow(
  row: (Cell | null)[],
  layout: TextLayout,
  place: (cell: Cell) => void,
  write: (text: string) => void,
): void {
  if (layout === 'lines') {
    for (const cell of row)
      if (cell !== null) {
        write('\t')
        place(cell)
        write('\n')
      }
    write('\n')
    return
  }
  const isPipes = layout === 'pipes'
  row.forEach((cell, i) => {
    write(isPipes ? '| ' : i === 0 ? '' : '\t')
    if (cell !== null) place(cell)
    if (isPipes) write(' ')
  })
  write(isPipes ? '|\n' : '\n')
}
