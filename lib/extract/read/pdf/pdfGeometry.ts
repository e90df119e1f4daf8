/** A piece of text on a page; x and y in points from the top left corner as a person reads the page. */
export interface Fragment {
  text: string
  x: number
  right: number
  /** Baseline. */
  y: number
  /** Height of the letters. */
  size: number
}

/** A horizontal or vertical line that is drawn: at which y (x), and from which x (y) to which. */
export interface Ruling {
  isVertical: boolean
  at: number
  from: number
  to: number
}

export type Point = [number, number]

/** A transformation of the plane as PDF writes it: [a b c d e f]. */
export type Matrix = [number, number, number, number, number, number]

/** The transformation that applies `n` first and `m` then. */
export function compose(m: Matrix, n: Matrix): Matrix {
  const [x, y] = apply(m, n[4], n[5])
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    x,
    y,
  ]
}

/** Where a transformation puts a point. */
export function apply(m: Matrix, x: number, y: number): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}
