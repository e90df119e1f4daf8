import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const compressed = promisify(deflate)

/**
 * Pixels of four bytes, red, green, blue and opacity, as a PNG file (RFC 2083) without opacity. Compressed on a thread beside the
 * server's own: a picture of the grid has ten million bytes.
 */
export async function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const line = 1 + 3 * width
  const rows = new Uint8Array(height * line)
  let from = 0
  for (let y = 0; y < height; y++) {
    // The first byte of a line is its filter: none, which suits flat colours best.
    let to = y * line + 1
    for (let x = 0; x < width; x++) {
      rows[to] = pixels[from]!
      rows[to + 1] = pixels[from + 1]!
      rows[to + 2] = pixels[from + 2]!
      to += 3
      from += 4
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a colour, three colours.
  header.set([8, 2, 0, 0, 0], 8)
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', await compressed(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}
