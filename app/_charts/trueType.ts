/** The outline of a sign: SVG path commands with the baseline at y = 0 and y downwards, and how far it moves the pen. */
export interface Glyph {
  commands: (string | number)[]
  advance: number
}

/** What drawing text needs of a font; lengths are for a font size of one. */
export interface Font {
  /** Above the baseline, and below it as a negative number. */
  ascent: number
  descent: number
  /** The outline of a sign; of one that the font does not have, its box. */
  glyph: (codePoint: number) => Glyph
}

/**
 * Reads a TrueType font (tables of OpenType 1.9: head, hhea, hmtx, cmap of format 12, loca, glyf). Outlines made of other outlines
 * are not read, as Noto Sans SC has none; a font without the tables is an error.
 */
export function trueType(bytes: Uint8Array): Font {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let i = 0; i < data.getUint16(4); i++) {
    const at = 12 + 16 * i
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), data.getUint32(at + 8))
  }
  const table = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new Error(`no table in the font: ${tag}`)
    return at
  }
  const [head, hhea, hmtx, loca, glyf] = [
    table('head'),
    table('hhea'),
    table('hmtx'),
    table('loca'),
    table('glyf'),
  ]
  const em = data.getUint16(head + 18)
  const isLong = data.getInt16(head + 50) === 1
  const widths = data.getUint16(hhea + 34)
  const idOf = characterMap(data, table('cmap'))
  const place = (id: number) => (isLong ? data.getUint32(loca + 4 * id) : 2 * data.getUint16(loca + 2 * id))
  const made = new Map<number, Glyph>()
  return {
    ascent: data.getInt16(hhea + 4) / em,
    descent: data.getInt16(hhea + 6) / em,
    glyph: (codePoint) => {
      const known = made.get(codePoint)
      if (known !== undefined) return known
      const id = idOf(codePoint)
      const isEmpty = place(id) === place(id + 1)
      const glyph = {
        commands: isEmpty ? [] : outline(data, glyf + place(id), em),
        advance: data.getUint16(hmtx + 4 * Math.min(id, widths - 1)) / em,
      }
      made.set(codePoint, glyph)
      return glyph
    },
  }
}

/** From code points to the numbers of glyphs; 0, the box, where there is none. */
function characterMap(data: DataView, cmap: number): (codePoint: number) => number {
  const maps = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, i) => cmap + data.getUint32(cmap + 8 + 8 * i),
  )
  const map = maps.find((at) => data.getUint16(at) === 12)
  if (map === undefined) throw new Error('no character map of format 12 in the font')
  const groups = data.getUint32(map + 12)
  return (codePoint) => {
    let [low, high] = [0, groups - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const at = map + 16 + 12 * middle
      if (codePoint < data.getUint32(at)) high = middle - 1
      else if (codePoint > data.getUint32(at + 4)) low = middle + 1
      else return data.getUint32(at + 8) + codePoint - data.getUint32(at)
    }
    return 0
  }
}

interface Point {
  x: number
  y: number
  isOn: boolean
}

function outline(data: DataView, glyph: number, em: number): (string | number)[] {
  const contours = data.getInt16(glyph)
  if (contours < 0) throw new Error(`an outline made of others at ${glyph}`)
  const ends = Array.from({ length: contours }, (_, i) => data.getUint16(glyph + 10 + 2 * i))
  const count = (ends.at(-1) ?? -1) + 1
  let at = glyph + 10 + 2 * contours
  at += 2 + data.getUint16(at)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = data.getUint8(at++)
    const times = flag & 8 ? data.getUint8(at++) + 1 : 1
    for (let i = 0; i < times; i++) flags.push(flag)
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * data.getUint8(at++)
      else if (!(flag & same)) {
        value += data.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(2, 16)
  const ys = coordinates(4, 32)
  const points = flags.map((flag, i): Point => ({ x: xs[i]! / em, y: -ys[i]! / em, isOn: (flag & 1) === 1 }))
  return ends.flatMap((end, i) => contour(points.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1)))
}

/** A closed contour; between two points off the curve lies one on it. */
function contour(points: readonly Point[]): (string | number)[] {
  if (points.length === 0) return []
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true })
  const first = points.findIndex((point) => point.isOn)
  const start = first < 0 ? middle(points.at(-1)!, points[0]!) : points[first]!
  const rest = first < 0 ? points : [...points.slice(first + 1), ...points.slice(0, first)]
  const commands: (string | number)[] = ['M', start.x, start.y]
  rest.forEach((point, i) => {
    if (point.isOn) {
      if (i === 0 || rest[i - 1]!.isOn) commands.push('L', point.x, point.y)
      return
    }
    const next = rest[i + 1] ?? start
    const end = next.isOn ? next : middle(point, next)
    commands.push('Q', point.x, point.y, end.x, end.y)
  })
  commands.push('Z')
  return commands
}
