import { inflateSync } from 'node:zlib'

/** The size of a PNG file and its pixels as `#rrggbb`, for files of three colours without filters, as `encodePng` writes. */
export function pngPixels(file: Uint8Array): {
  width: number
  height: number
  at: (x: number, y: number) => string
  colours: () => Set<string>
} {
  const data = Buffer.from(file)
  const parts: Buffer[] = []
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at))
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)))
  const rows = inflateSync(Buffer.concat(parts))
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)]
  const at = (x: number, y: number) => {
    const place = y * (1 + 3 * width) + 1 + 3 * x
    return `#${rows.toString('hex', place, place + 3)}`
  }
  return {
    width,
    height,
    at,
    colours: () => {
      const seen = new Set<string>()
      for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) seen.add(at(x, y))
      return seen
    },
  }
}
