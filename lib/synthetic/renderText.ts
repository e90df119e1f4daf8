import { gridOf, type Cell, type Draft } from './document.ts'
import type { Key } from './key.ts'
import type { Random } from './random.ts'

/** How tables and prose are laid out in plain text. */
export const textLayouts = ['tabs', 'lines', 'pipes', 'wrapped'] as const
export type TextLayout = (typeof textLayouts)[number]

/** Where a figure stands: UTF-16 offsets of its clause, of its row where the row has no other, else of its cell. */
export interface Place {
  start: number
  end: number
  sourceClass: 'table' | 'narrative'
}

/** A report as plain text, and where in it each figure stands: in the table before the prose, else where it is said first. */
export interface Rendered {
  text: string
  places: Map<Key, Place>
}

/** A layout that fits a draft: where a cell of a wide table is blank, a cell per line would not tell which. */
export function layoutFor(draft: Draft, random: Random): TextLayout {
  const isUnclear = draft.blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some(
        (row) =>
          row.filter((cell) => cell.key !== undefined).length > 1 && row.some((cell) => cell.text === ''),
      ),
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
  for (const block of draft.blocks) {
    if (block.kind === 'table') {
      for (const row of gridOf(block.rows)) writeRow(row)
      text += '\n'
      continue
    }
    if (block.kind === 'paragraph') text += '　　'
    const from = text.length
    const said: { key: Key; at: number; end: number | null }[] = []
    for (const piece of block.pieces) {
      const at = text.length
      text += typeof piece === 'string' ? piece : piece.text
      if (typeof piece === 'string') continue
      for (const key of [piece.key, ...(piece.also ?? [])])
        said.push({ key, at, end: piece.words ? text.length : null })
    }
    for (const { key, at, end } of said) {
      if (places.has(key)) continue
      const place = end === null ? clauseAt(text.slice(from), at - from, from) : { start: at, end }
      places.set(key, { ...place, sourceClass: 'narrative' })
    }
    if (layout === 'wrapped' && block.kind === 'paragraph') wrap(from)
    text += '\n\n'
  }
  return { text, places }

  function writeRow(row: (Cell | null)[]): void {
    const isAlone = row.filter((cell) => cell?.key !== undefined).length === 1
    const rowStart = text.length
    const place = (cell: Cell) => {
      const start = isAlone ? rowStart : text.length
      text += cell.text
      if (cell.key === undefined || cell.text === '') return
      for (const key of [cell.key, ...(cell.also ?? [])])
        places.set(key, { start, end: text.length, sourceClass: 'table' })
    }
    if (layout === 'lines') {
      for (const cell of row)
        if (cell !== null) {
          text += '\t'
          place(cell)
          text += '\n'
        }
      text += '\n'
      return
    }
    row.forEach((cell, i) => {
      text += layout === 'pipes' ? '| ' : i === 0 ? '' : '\t'
      if (cell !== null) place(cell)
      if (layout === 'pipes') text += ' '
    })
    text += layout === 'pipes' ? '|\n' : '\n'
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

/** The clause around a place of a paragraph, without its marks; `from` is where the paragraph begins. */
function clauseAt(prose: string, at: number, from: number): { start: number; end: number } {
  let start = at
  while (start > 0 && !/[，。；：]/.test(prose[start - 1]!)) start--
  let end = at + 1
  while (end < prose.length && !/[，。；]/.test(prose[end]!)) end++
  return { start: from + start, end: from + end }
}
