/** Smaller documents count as this large: what every document costs is not the growth that is looked for. */
const UNIT = 10_000

/** What documents of each kind cost for their size, and which cost far more than the middle one. */
export class Pace {
  /** Times the median of its kind that a document may cost for each 10 kB. */
  static readonly BOUND = 30
  /** Times as long that a document above the bound may take when it stands there twice. */
  static readonly GROWTH = 2.8

  private readonly costs = new Map<string, { number: number; cost: number }[]>()

  /** Milliseconds for each 10 kB. */
  static of(bytes: number, milliseconds: number): number {
    return milliseconds / (Math.max(bytes, UNIT) / UNIT)
  }

  add(ending: string, number: number, bytes: number, milliseconds: number): void {
    const known = this.costs.get(ending) ?? []
    this.costs.set(ending, known)
    known.push({ number, cost: Pace.of(bytes, milliseconds) })
  }

  /** Documents above the bound, the slowest first. Kinds of which there are few have no median to speak of. */
  slow(): { number: number; ending: string; median: number }[] {
    return [...this.costs].flatMap(([ending, costs]) => {
      if (costs.length < 20) return []
      const sorted = [...costs].sort((a, b) => b.cost - a.cost)
      const median = sorted[sorted.length >> 1]!.cost
      return sorted
        .filter(({ cost }) => cost > median * Pace.BOUND)
        .slice(0, 20)
        .map(({ number }) => ({ number, ending, median }))
    })
  }

  /** Each kind in a line: how many, and the largest cost as a multiple of the median. */
  line(): string {
    const kinds = [...this.costs].map(([ending, costs]) => {
      const sorted = costs.map(({ cost }) => cost).sort((a, b) => a - b)
      const median = sorted[sorted.length >> 1]!
      return `${ending} ${costs.length}: ${median.toFixed(1)} ms for 10 kB in the middle, at most ${(sorted.at(-1)! / median).toFixed(1)} times that`
    })
    return `${kinds.join('; ')}; the bound is ${Pace.BOUND} times for what takes more than ${Pace.GROWTH} times as long twice`
  }
}
