import { PNG } from 'pngjs'

/** The size of a PNG file and its pixels as `#rrggbb`. */
export function pngPixels(file: Uint8Array): {
  width: number
  height: number
  at: (x: number, y: number) => string
  colours: () => Set<string>
} {
  const { width, height, data } = PNG.sync.read(Buffer.from(file))
  const at = (x: number, y: number) => {
    const place = (y * width + x) * 4
    return `#${data.toString('hex', place, place + 3)}`
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
