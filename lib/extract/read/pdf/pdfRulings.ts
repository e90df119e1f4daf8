import { greatest, least } from '#lib/model/extremes'
import { apply, compose, type Matrix, type Point, type Ruling } from './pdfGeometry.ts'

// How the operator list encodes a path: moveTo x y, lineTo x y, curveTo (6), quadraticCurveTo (4), closePath.
const OPERANDS = [2, 2, 6, 4, 0]
const MOVE = 0
const LINE = 1
const CLOSE = 4
/** A filled shape thinner than this is a line that was drawn as a rectangle. */
const THIN = 2.6
const SHORTEST = 3

/**
 * The horizontal and vertical lines that a page draws: stroked segments and thin filled rectangles.
 * @param turn turns points of the page as its text is turned
 */
export function rulingsOf(
  operators: readonly number[],
  operands: readonly unknown[][],
  ops: Record<string, number>,
  base: Matrix,
  turn: (x: number, y: number) => Point,
): Ruling[] {
  const rulings: Ruling[] = []
  const stack: Matrix[] = []
  let matrix = base
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const fills = new Set([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  operators.forEach((operator, i) => {
    const args = operands[i]
    if (operator === ops.save) stack.push(matrix)
    else if (operator === ops.restore) matrix = stack.pop() ?? base
    else if (operator === ops.transform) matrix = compose(matrix, args as unknown as Matrix)
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix)
      const own = args?.[0] as Matrix | null
      if (own != null) matrix = compose(matrix, own)
    } else if (operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? base
    else if (operator === ops.constructPath) {
      const [paint, [path]] = args as [number, [Float32Array | null]]
      if (path === null) return
      for (const points of subpaths(path)) {
        const placed = points.map(([x, y]): Point => turn(...apply(matrix, x, y)))
        if (strokes.has(paint)) addSegments(rulings, placed)
        if (fills.has(paint)) addThin(rulings, placed)
      }
    }
  })
  return rulings
}

/** The corners of each part of a path; curves count as their end. */
function subpaths(path: Float32Array): Point[][] {
  const parts: Point[][] = []
  for (let k = 0; k < path.length;) {
    const operator = path[k]!
    const count = OPERANDS[operator] ?? 0
    if (operator === MOVE) parts.push([])
    if (operator === CLOSE) {
      const part = parts.at(-1)
      if (part?.[0] !== undefined) part.push(part[0])
    } else if (count > 0) parts.at(-1)?.push([path[k + count - 1]!, path[k + count]!])
    if (operator > LINE && operator !== CLOSE && count === 0) break
    k += 1 + count
  }
  return parts
}

function addSegments(rulings: Ruling[], points: readonly Point[]): void {
  points.slice(1).forEach(([x, y], i) => {
    const [x0, y0] = points[i]!
    add(rulings, Math.min(x0, x), Math.min(y0, y), Math.max(x0, x), Math.max(y0, y), 1)
  })
}

function addThin(rulings: Ruling[], points: readonly Point[]): void {
  if (points.length < 2) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  add(rulings, least(xs), least(ys), greatest(xs), greatest(ys), THIN)
}

function add(
  rulings: Ruling[],
  left: number,
  top: number,
  right: number,
  bottom: number,
  thin: number,
): void {
  const [width, height] = [right - left, bottom - top]
  if (height <= thin && width >= SHORTEST && width > height)
    rulings.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right })
  else if (width <= thin && height >= SHORTEST)
    rulings.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom })
}
