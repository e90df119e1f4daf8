/** A source of chance with a seed: the same seed gives the same numbers on every machine (mulberry32). */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A number of its own for something that is known by name, so that adding one thing changes no other. */
  fork(name: string): Random {
    let hash = this.state ^ 0x811c9dc5
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
    return new Random(hash ^ (hash >>> 15))
  }

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!
  }

  /** Skewed like the sizes of real agencies: most near `median`, a few very large; more than 0. */
  skewed(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
    return median * Math.exp(spread * normal)
  }

  /** A count around a mean: 0 most of the time where the mean is small. */
  count(mean: number): number {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * (this.next() * 3.4 - 1.7)))
    const limit = Math.exp(-mean)
    let n = 0
    for (let p = this.next(); p > limit; p *= this.next()) n++
    return n
  }

  /** Cuts a whole number into parts by weights; the parts are whole and add up to it. */
  split(total: number, weights: readonly number[]): number[] {
    const sum = weights.reduce((a, b) => a + b, 0)
    const parts = weights.map(() => 0)
    if (total <= 60) {
      for (let i = 0; i < total; i++) {
        let at = this.next() * sum
        const index = weights.findIndex((weight) => (at -= weight) < 0)
        parts[index < 0 ? parts.length - 1 : index]!++
      }
      return parts
    }
    let left = total
    weights.forEach((weight, i) => {
      parts[i] = i === weights.length - 1 ? left : Math.min(left, Math.round((total * weight) / sum))
      left -= parts[i]!
    })
    return parts
  }
}
