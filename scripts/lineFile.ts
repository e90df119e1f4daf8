import { closeSync, openSync, writeSync } from 'node:fs'

const FULL = 4_000_000

/** A file of JSON lines that is written in large pieces. Nothing is on disk for sure before `close`. */
export class LineFile {
  private readonly file: number
  private lines: string[] = []
  private size = 0
  /** Characters added so far. */
  length = 0

  constructor(path: string) {
    this.file = openSync(path, 'w')
  }

  add(value: unknown): void {
    const line = `${JSON.stringify(value)}\n`
    this.lines.push(line)
    this.size += line.length
    this.length += line.length
    if (this.size > FULL) this.flush()
  }

  close(): void {
    this.flush()
    closeSync(this.file)
  }

  private flush(): void {
    writeSync(this.file, this.lines.join(''))
    this.lines = []
    this.size = 0
  }
}
