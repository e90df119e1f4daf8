import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ExportFile } from './exportFiles.ts'

/**
 * Packs files into a ZIP as they are made, with the 64-bit format where they need it. The same files give the same bytes: each bears the noon of the
 * day of the data. An error of a file breaks the stream.
 * @param pause awaited between pieces, to let others go first
 * @param done called once, when no file will be read any more, however that comes about
 */
export function zipOf(
  files: readonly ExportFile[],
  loadedAt: string,
  pause: () => Promise<void> = async () => {},
  done: () => void = () => {},
): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // The format knows no time zones: local noon is written as 12:00 wherever this runs.
  const [year, month, day] = loadedAt.slice(0, 10).split('-').map(Number) as [number, number, number]
  const options = { mtime: new Date(year, month - 1, day, 12), mode: 0o100644, forceDosTimestamp: true }
  let under: Readable | null = null
  zip.on('error', (error: Error) => output.destroy(error))
  for (const { path, pieces } of files)
    zip.addReadStreamLazy(path, options, (take) => {
      under = Readable.from(encoded(pieces(), pause), { objectMode: false, highWaterMark: 65_536 })
      under.on('error', (error) => output.destroy(error))
      take(null, under)
    })
  output.on('close', () => {
    if (under === null || under.closed) return done()
    under.on('close', done)
    under.destroy()
  })
  zip.end()
  return output
}

async function* encoded(
  pieces: AsyncIterable<string>,
  pause: () => Promise<void>,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of pieces) {
    yield Buffer.from(piece)
    await pause()
  }
}
