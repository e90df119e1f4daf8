import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/**
 * Values kept on disk until they are all there, so that no more than one is in memory. The file has no name while it is
 * used and leaves nothing behind, whatever becomes of the process.
 */
export class Spool<T> {
  private static count = 0
  private readonly file: number
  private readonly path: string

  /** @param folder where there is room for the values */
  constructor(folder: string) {
    this.path = join(folder, `gongkai-${process.pid}-${Spool.count++}.spool`)
    this.file = openSync(this.path, 'wx+', 0o600)
    this.removeName()
  }

  add(value: T): void {
    const bytes = serialize(value)
    const size = Buffer.alloc(8)
    size.writeBigUInt64LE(BigInt(bytes.length))
    for (const part of [size, bytes])
      for (let done = 0; done < part.length;) done += writeSync(this.file, part, done)
  }

  /** The values in the order in which they were added. */
  *[Symbol.iterator](): Generator<T> {
    const end = fstatSync(this.file).size
    for (let at = 0; at < end;) {
      const size = Number(this.read(at, 8).readBigUInt64LE())
      yield deserialize(this.read(at + 8, size)) as T
      at += 8 + size
    }
  }

  close(): void {
    closeSync(this.file)
    this.removeName()
  }

  private read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length;) done += readSync(this.file, bytes, done, length - done, at + done)
    return bytes
  }

  /** Some systems take the name of an open file away only once it is closed. */
  private removeName(): void {
    try {
      rmSync(this.path, { force: true })
    } catch {
      // It goes when it is closed.
    }
  }
}
