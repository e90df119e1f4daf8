/**
 * Files that were made, up to `limit` bytes of them; what was used longest ago goes first. A file larger than a quarter of the limit
 * is not kept. While a file is being made, everyone who asks for it waits for the same one; a failure is not kept.
 */
export class ByteCache {
  readonly #limit: number
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>()
  readonly #making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#files.get(key)
    if (known !== undefined) {
      this.#files.delete(key)
      this.#files.set(key, known)
      return Promise.resolve(known)
    }
    const begun = this.#making.get(key)
    if (begun !== undefined) return begun
    const making = make().then((file) => {
      this.#keep(key, file)
      return file
    })
    this.#making.set(key, making)
    const done = () => void this.#making.delete(key)
    making.then(done, done)
    return making
  }

  #keep(key: string, file: Uint8Array<ArrayBuffer>): void {
    if (file.byteLength > this.#limit / 4) return
    this.#files.set(key, file)
    this.#bytes += file.byteLength
    for (const [old, { byteLength }] of this.#files) {
      if (this.#bytes <= this.#limit) break
      this.#files.delete(old)
      this.#bytes -= byteLength
    }
  }
}
