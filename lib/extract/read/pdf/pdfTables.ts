import { greatest, least } from '#lib/model/extremes'
import type { Fragment, Ruling } from './pdfGeometry.ts'
import { textOfLines } from './pdfLines.ts'
import { splitAt } from './pdfSplit.ts'

/** A table that ruling lines draw: where it stands and its rows; merged cells have their text at their first position. */
export interface RuledTable {
  top: number
  bottom: number
  left: number
  right: number
  rows: string[][]
}

/** Lines nearer than this are one line drawn twice; ends nearer than this meet. */
const SNAP = 3.2
const JOIN = 4

/**
 * Finds the tables that ruling lines draw and takes their text out of the page.
 * @returns the tables from top to bottom, and the fragments that lie in none
 */
export function ruledTables(
  rulings: readonly Ruling[],
  fragments: readonly Fragment[],
): { tables: RuledTable[]; rest: Fragment[] } {
  const lines = merged(rulings)
  let rest = [...fragments]
  const tables: RuledTable[] = []
  for (const group of connected(lines)) {
    const grid = gridOf(group)
    if (grid === null) continue
    const [left, right] = [grid.xs[0]!, grid.xs.at(-1)!]
    const [top, bottom] = [grid.ys[0]!, grid.ys.at(-1)!]
    const isInside = (f: Fragment) => {
      const middle = f.y - f.size * 0.35
      return middle > top && middle < bottom && (f.x + f.right) / 2 > left && (f.x + f.right) / 2 < right
    }
    const inside = rest.filter(isInside)
    if (inside.length === 0) continue
    rest = rest.filter((f) => !isInside(f))
    tables.push({ top, bottom, left, right, rows: fill(grid, inside) })
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest }
}

/** Joins lines that continue or cover each other. */
function merged(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = []
  for (const isVertical of [false, true]) {
    const lines = rulings
      .filter((r) => r.isVertical === isVertical)
      .sort((a, b) => a.at - b.at || a.from - b.from)
    const open: Ruling[] = []
    for (const line of lines) {
      const same = open.find(
        (o) => Math.abs(o.at - line.at) <= 1.2 && line.from <= o.to + JOIN && line.to >= o.from - JOIN,
      )
      if (same === undefined) open.push({ ...line })
      else {
        same.from = Math.min(same.from, line.from)
        same.to = Math.max(same.to, line.to)
      }
    }
    for (const one of open) joined.push(one)
  }
  return joined
}

const meet = (h: Ruling, v: Ruling) =>
  v.at >= h.from - JOIN && v.at <= h.to + JOIN && h.at >= v.from - JOIN && h.at <= v.to + JOIN

/** Groups of lines that meet each other. */
function connected(lines: readonly Ruling[]): Ruling[][] {
  const horizontal = lines.filter((line) => !line.isVertical)
  const vertical = lines.filter((line) => line.isVertical)
  const seen = new Set<Ruling>()
  const groups: Ruling[][] = []
  for (const start of horizontal) {
    if (seen.has(start)) continue
    const group: Ruling[] = []
    const queue = [start]
    seen.add(start)
    for (let line = queue.pop(); line !== undefined; line = queue.pop()) {
      group.push(line)
      const own = line
      for (const other of own.isVertical ? horizontal : vertical) {
        if (seen.has(other) || !(own.isVertical ? meet(other, own) : meet(own, other))) continue
        seen.add(other)
        queue.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

interface Grid {
  xs: number[]
  ys: number[]
  lines: readonly Ruling[]
}

/** The columns and rows of a group of lines; null when they enclose fewer than two cells. */
function gridOf(lines: readonly Ruling[]): Grid | null {
  const horizontal = lines.filter((line) => !line.isVertical)
  const vertical = lines.filter((line) => line.isVertical)
  if (horizontal.length < 2 || vertical.length === 0) return null
  // A table may be open at its sides: its rows then end where its lines end.
  const ends = [least(horizontal.map((h) => h.from)), greatest(horizontal.map((h) => h.to))]
  const xs = snapped([...vertical.map((v) => v.at), ...ends])
  const ys = snapped(horizontal.map((h) => h.at))
  if (xs.length < 3 || ys.length < 2) return null
  return { xs, ys, lines }
}

function snapped(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const last = groups.at(-1)
    if (last !== undefined && value - last[0]! <= SNAP) last.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

/** Puts text into the cells; cells that no line parts are one. */
function fill(grid: Grid, fragments: readonly Fragment[]): string[][] {
  const { xs, ys } = grid
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const first = firstCells(grid)
  const inside = new Map<number, Fragment[]>()
  for (const fragment of fragments)
    for (const part of splitAt(fragment, bordersIn(grid, first, fragment))) {
      const c = bandOf(xs, (part.x + part.right) / 2)
      const r = bandOf(ys, part.y - part.size * 0.35)
      const key = first[r * columns + c]!
      const known = inside.get(key)
      if (known === undefined) inside.set(key, [part])
      else known.push(part)
    }
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const key = r * columns + c
      return first[key] === key ? textOfLines(inside.get(key) ?? []) : ''
    }),
  )
}

/** For each position of the grid the first position (row by row) of the cell that it belongs to. */
function firstCells({ xs, ys, lines }: Grid): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const first = Array.from({ length: columns * rows }, (_, i) => i)
  const root = (i: number): number => (first[i] === i ? i : (first[i] = root(first[i]!)))
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))]
    first[high] = low
  }
  const isDrawn = (isVertical: boolean, at: number, from: number, to: number) =>
    lines.some(
      (line) =>
        line.isVertical === isVertical &&
        Math.abs(line.at - at) <= SNAP &&
        Math.min(line.to, to) - Math.max(line.from, from) >= (to - from) * 0.5,
    )
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (c + 1 < columns && !isDrawn(true, xs[c + 1]!, ys[r]!, ys[r + 1]!))
        join(r * columns + c, r * columns + c + 1)
      if (r + 1 < rows && !isDrawn(false, ys[r + 1]!, xs[c]!, xs[c + 1]!))
        join(r * columns + c, (r + 1) * columns + c)
    }
  return first.map((_, i) => root(i))
}

/** Which interval of ascending bounds a value lies in; the outermost where it lies outside. */
function bandOf(bounds: readonly number[], value: number): number {
  let band = 0
  while (band < bounds.length - 2 && value >= bounds[band + 1]!) band++
  return band
}

/** The lines between cells that a fragment crosses. */
function bordersIn({ xs, ys }: Grid, first: readonly number[], fragment: Fragment): number[] {
  const columns = xs.length - 1
  const r = bandOf(ys, fragment.y - fragment.size * 0.35)
  return xs.slice(1, -1).filter((x, i) => {
    if (x <= fragment.x + fragment.size * 0.4 || x >= fragment.right - fragment.size * 0.4) return false
    return first[r * columns + i] !== first[r * columns + i + 1]
  })
}
