/** Counts who is at something, and ends it when the last has left. Begins with one. */
export class Holders {
  readonly #end: () => void
  #count = 1

  constructor(end: () => void) {
    this.#end = end
  }

  /** One more; throws when the last has left already. */
  enter(): void {
    if (this.#count === 0) throw new Error('it has ended')
    this.#count++
  }

  leave(): void {
    if (--this.#count === 0) this.#end()
  }

  /** Holds on for as long as some work takes. */
  async stay<Value>(work: () => Promise<Value>): Promise<Value> {
    this.enter()
    try {
      return await work()
    } finally {
      this.leave()
    }
  }
}
