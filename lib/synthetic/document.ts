import type { Status } from '#lib/model/status'
import type { Key } from './key.ts'
import type { Truth } from './truth.ts'

/** A number that the document states, and of what. `words`: a sentence that says none, of `key` and of `also`. */
export interface Stated {
  text: string
  key: Key
  words?: true
  also?: readonly Key[]
}
export type Piece = string | Stated

/**
 * A table cell; `rows` and `columns` say how many it covers, 1 if absent. Covered cells are left out. `also`: what else
 * a cell states whose numbers ran together.
 */
export interface Cell {
  text: string
  key?: Key
  also?: readonly Key[]
  rows?: number
  columns?: number
}

export type Block =
  { kind: 'title' | 'heading' | 'paragraph'; pieces: Piece[] } | { kind: 'table'; rows: Cell[][] }

/** What a careful reader would hold; `status` null: any of the missing ones, `also`: a second one that is as right. */
export interface Expected {
  value: number | null
  status: Status | null
  also?: Status
}

/** A report before it is written in a kind of document, with what extraction should make of it. */
export interface Draft {
  truth: Truth
  blocks: Block[]
  expected: Map<Key, Expected>
  /** What the prose alone states. */
  prose: Map<Key, Expected>
  /** Codes of findings that must come out. */
  issues: string[]
  slips: string[]
}

/** The cell of a draft's tables that states an indicator, or undefined. */
export function cellOf(draft: Draft, key: Key): Cell | undefined {
  for (const block of draft.blocks)
    if (block.kind === 'table')
      for (const row of block.rows) {
        const cell = row.find((candidate) => candidate.key === key)
        if (cell !== undefined) return cell
      }
  return undefined
}

/** A table as a full grid: a covered place holds null. */
export function gridOf(rows: readonly Cell[][]): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => [])
  rows.forEach((row, r) => {
    let at = 0
    for (const cell of row) {
      while (grid[r]![at] !== undefined) at++
      for (let y = 0; y < (cell.rows ?? 1); y++)
        for (let x = 0; x < (cell.columns ?? 1); x++)
          if (grid[r + y] !== undefined) grid[r + y]![at + x] = x === 0 && y === 0 ? cell : null
    }
  })
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null))
}
