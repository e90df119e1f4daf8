import type { TextCell, TextTable } from '#lib/text/textTable'
import { cutAtPassages, type Passage, type Stretch } from './passages.ts'

type Place = { start: number; end: number }

/** A cell with the stretches of text that stand in it. */
export interface CellOfDocument extends Omit<TextCell, 'start' | 'end'> {
  stretches: Stretch[]
}

/** A document in the order it is read: prose as it stands, and tables with what stands in their cells. */
export type DocumentPart =
  | { kind: 'text'; stretches: Stretch[] }
  | {
      kind: 'table'
      caption: Stretch[] | null
      head: CellOfDocument[][]
      parts: CellOfDocument[][][]
    }

/**
 * A document's text cut at its passages, the tables apart. Every passage begins and ends in what is shown: one that begins or
 * ends in what only parts two cells is drawn in to the cell it is about, and one that states a blank ends in the empty cell.
 */
export function documentParts(
  text: string,
  passages: readonly Passage[],
  tables: readonly TextTable[],
): DocumentPart[] {
  const seen = tables.map((table) => visiblePlaces(table))
  const blanks = endingInBlanks(passages, tables)
  const inBlank = new Set([...blanks.values()].flat().map(({ id }) => id))
  const drawn = passages.map((passage) => drawnIn(passage, tables, seen))
  const borders = tables.flatMap((table, i) => [
    table.start,
    table.end,
    ...seen[i]!.flatMap(({ start, end }) => [start, end]),
  ])
  const stretches = cutAtPassages(text, drawn, borders).map((one) => ({
    ...one,
    ends: one.ends.filter(({ id }) => !inBlank.has(id)),
  }))
  let next = 0
  const between = (start: number, end: number): Stretch[] => {
    while (next < stretches.length && stretches[next]!.start < start) next++
    const first = next
    while (next < stretches.length && stretches[next]!.end <= end) next++
    return stretches.slice(first, next)
  }
  const inCell = ({ start, end }: Place): Stretch[] => {
    if (start < end) return between(start, end)
    const ending = blanks.get(start) ?? []
    return ending.length === 0 ? [] : [{ text: '', start, end, covering: ending, begins: [], ends: ending }]
  }
  const row = (cells: readonly TextCell[]) =>
    cells.map(({ start, end, ...cell }): CellOfDocument => ({ ...cell, stretches: inCell({ start, end }) }))
  const parts: DocumentPart[] = []
  let at = 0
  for (const table of tables) {
    parts.push({ kind: 'text', stretches: between(at, table.start) })
    const caption = table.caption && between(table.caption.start, table.caption.end)
    parts.push({
      kind: 'table',
      caption,
      head: table.head.map(row),
      parts: table.parts.map((rows) => rows.map(row)),
    })
    at = table.end
  }
  parts.push({ kind: 'text', stretches: between(at, text.length) })
  return parts
}

/** Passages by the empty cell that they end in, with something of the table before it. */
function endingInBlanks(passages: readonly Passage[], tables: readonly TextTable[]): Map<number, Passage[]> {
  const cells = tables.flatMap(({ head, parts }) => [...head, ...parts.flat()].flat())
  const empty = new Set(cells.filter(({ start, end }) => start === end).map(({ start }) => start))
  const found = new Map<number, Passage[]>()
  for (const passage of passages)
    if (passage.start < passage.end && empty.has(passage.end))
      found.set(passage.end, [...(found.get(passage.end) ?? []), passage])
  return found
}

/** What a table shows, in the order of the text. */
function visiblePlaces({ caption, head, parts }: TextTable): Place[] {
  const cells = [...head, ...parts.flat()].flat()
  return [...(caption === null ? [] : [caption]), ...cells].filter(({ start, end }) => start < end)
}

function drawnIn(passage: Passage, tables: readonly TextTable[], seen: readonly Place[][]): Passage {
  const inside = (offset: number) => tables.findIndex((table) => table.start <= offset && offset < table.end)
  const first = seen[inside(passage.start)]
  const last = seen[inside(passage.end - 1)]
  const start =
    first === undefined
      ? passage.start
      : (first.find((one) => one.end > passage.start)?.start ?? passage.start)
  const end =
    last === undefined ? passage.end : (last.findLast((one) => one.start < passage.end)?.end ?? passage.end)
  const from = Math.max(start, passage.start)
  const to = Math.min(end, passage.end)
  if (from < to) return { ...passage, start: from, end: to }
  // It lies in an empty cell: the label in front of it stands for it.
  const label = first?.findLast((one) => one.start < passage.start)
  return label === undefined ? passage : { ...passage, ...{ start: label.start, end: label.end } }
}
