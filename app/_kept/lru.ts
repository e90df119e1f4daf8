/** A bounded map that forgets what was used longest ago. */
export class Lru<Value> {
  readonly #limit: number
  readonly #entries = new Map<string, Value>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The value kept for a key, made by `make` when there is none. */
  get(key: string, make: () => Value): Value {
    const known = this.#entries.get(key)
    const value = known ?? make()
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.#limit) {
      const oldest = this.#entries.keys().next()
      if (!oldest.done) this.#entries.delete(oldest.value)
    }
    return value
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }
}
