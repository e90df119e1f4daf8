import { quantileOf } from './quantile.ts'

/** Fewer values than this have no quartiles worth showing. */
const fewestPeers = 4

/** Where one value lies among the values of its peers, itself among them. It is no rank. */
export interface PlaceAmong {
  own: number
  /** In ascending order. */
  values: readonly number[]
  n: number
  /** Null where there are too few values. */
  spread: { q1: number; median: number; q3: number } | null
  /** Below, in, or above the middle half; null where there is no spread. */
  part: 'below' | 'within' | 'above' | null
}

/** The place of a value among its peers'. Throws when there are no values. */
export function placeAmong(own: number, peers: readonly number[]): PlaceAmong {
  const values = peers.toSorted((a, b) => a - b)
  if (values.length === 0) throw new Error('a place among no values')
  const n = values.length
  if (n < fewestPeers) return { own, values, n, spread: null, part: null }
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantileOf(values, share)) as [
    number,
    number,
    number,
  ]
  return {
    own,
    values,
    n,
    spread: { q1, median, q3 },
    part: own < q1 ? 'below' : own > q3 ? 'above' : 'within',
  }
}
