import { createInflate, type Inflate } from 'node:zlib'
import { refusalOf } from '#lib/model/refusal/refusals'
import type { Limits } from '../limits.ts'
import { Refused } from '../refused.ts'

/** Packed data begins with a header whose first byte names the method and whose two bytes are a multiple of 31. */
const isPacked = (bytes: Uint8Array, at = 0) =>
  (bytes[at]! & 0x0f) === 8 && bytes[at]! >> 4 <= 7 && ((bytes[at]! << 8) | bytes[at + 1]!) % 31 === 0

/** Data that is packed several times over is unpacked so often; more than that no program writes. */
const MOST_LAYERS = 4

/**
 * Unpacks every packed stream of a PDF and keeps nothing of it: a few kilobytes can unpack to gigabytes, and pdf.js has
 * no limit of its own. Streams are recognised by their data, whatever the file says of them. Throws Refused where they
 * unpack to more than the limit, what is packed twice counted twice.
 */
export async function checkStreams(bytes: Uint8Array, limits: Limits): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = limits.unpackedBytes
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') continue
    let start = at + 6
    if (file[start] === 13) start++
    if (file[start] === 10) start++
    if (start + 2 > file.length || !isPacked(file, start)) continue
    const end = file.indexOf('endstream', start)
    left -= await unpackedSize(file.subarray(start, end < 0 ? file.length : end), left)
    if (left < 0) throw new Refused(refusalOf('pdf-unpacks-too-large', { limit: limits.unpackedBytes }))
  }
}

/** Bytes that packed data unpacks to, layer by layer; counting ends a little behind `most`. Damaged data ends where it breaks. */
function unpackedSize(packed: Uint8Array, most: number): Promise<number> {
  let size = 0
  return new Promise((resolve) => {
    const layers: Inflate[] = []
    const finish = () => {
      for (const layer of layers) layer.destroy()
      resolve(size)
    }
    const unpack = (): Inflate => {
      const inflate = createInflate({ chunkSize: 65_536 })
      layers.push(inflate)
      let next: Inflate | null = null
      let isFirst = true
      inflate.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > most) return finish()
        if (isFirst && chunk.length >= 2 && isPacked(chunk) && layers.length < MOST_LAYERS) next = unpack()
        isFirst = false
        if (next !== null && !next.write(chunk)) {
          inflate.pause()
          next.once('drain', () => inflate.resume())
        }
      })
      inflate.on('end', () => (next === null ? finish() : next.end()))
      inflate.on('error', finish)
      return inflate
    }
    unpack().end(packed)
  })
}
