import { lightColours } from '#app/_charts/draw/theme'
import type { Fonts } from '#app/_charts/file/outlineText'

/** A rectangle of a picture in its pixels, and what stands there. */
export interface Measured {
  left: number
  right: number
  top: number
  bottom: number
  what: string
}

/** The texts and the marks of a picture. */
export interface Picture {
  width: number
  height: number
  texts: Measured[]
  /** Markers of data: of a series of points, not bars, boxes, lines or targets without ink. */
  marks: Measured[]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescape = (text: string) =>
  text.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** Height of a text in ems, about its middle: the ink of Chinese signs, whose em box touches that of the line below at a leading of one. */
const inkHeight = 0.92

/**
 * Where texts and markers of an SVG picture stand. Widths are those of the fonts that pictures are set in; a text is as high as the ink of a
 * Chinese sign. Throws on a text that is transformed otherwise than moved.
 */
export function labelBoxes(svg: string, fonts: Fonts): Picture {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, given, inner]): Measured[] => {
    const attributes = attributesOf(given!)
    const text = unescape(inner!)
    if (text.trim() === '') return []
    const size = parseFloat(attributes['font-size'] ?? '12')
    const weight = attributes['font-weight'] ?? '400'
    const font = weight === 'bold' || Number(weight) >= 600 ? fonts.semiBold : fonts.regular
    const long = [...text].reduce((sum, sign) => sum + font.glyph(sign.codePointAt(0)!).advance * size, 0)
    const moved = movedBy(attributes.transform)
    const x = moved.x + Number(attributes.x ?? 0)
    const anchor = attributes['text-anchor']
    const left = anchor === 'end' ? x - long : anchor === 'middle' ? x - long / 2 : x
    const middle =
      moved.y + Number(attributes.y ?? 0) - (attributes['dominant-baseline'] === 'central' ? 0 : size * 0.36)
    const half = (size * inkHeight) / 2
    return [{ left, right: left + long, top: middle - half, bottom: middle + half, what: text }]
  })
  const marks = [...svg.matchAll(/<path([^>]*)\/>/g)].flatMap(([, given]) => markOf(attributesOf(given!)))
  return { width: Number(width), height: Number(height), texts, marks }
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  )
}

function movedBy(transform: string | undefined): { x: number; y: number; scale: readonly [number, number] } {
  if (transform === undefined) return { x: 0, y: 0, scale: [1, 1] }
  const move = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)$/.exec(transform)
  if (move) return { x: Number(move[1]), y: Number(move[2]), scale: [1, 1] }
  const matrix = /^matrix\(([^)]*)\)$/.exec(transform)?.[1]?.split(/[ ,]+/).map(Number)
  if (matrix?.length === 6 && matrix[1] === 0 && matrix[2] === 0)
    return { x: matrix[4]!, y: matrix[5]!, scale: [matrix[0]!, matrix[3]!] }
  throw new Error(`neither moved nor scaled: ${transform}`)
}

/** Wider than any marker: bars, cells and what stands behind labels. */
const widest = 16

/** The marker that a path is; none of other paths, which are not scaled from a symbol, and of those that are of the ground's colour. */
function markOf({ d = '', transform, fill, stroke }: Record<string, string>): Measured[] {
  if (!transform?.startsWith('matrix')) return []
  if (fill === lightColours.ground && (stroke === undefined || stroke === lightColours.ground)) return []
  const { x, y, scale } = movedBy(transform)
  const unit = symbolBox(d)
  const [left = 0, right = 0] = [unit.left, unit.right].map((one) => x + one * scale[0]).sort((a, b) => a - b)
  const [top = 0, bottom = 0] = [unit.top, unit.bottom].map((one) => y + one * scale[1]).sort((a, b) => a - b)
  return right - left > widest || right - left < 1 ? [] : [{ left, right, top, bottom, what: 'mark' }]
}

/** The box around the path of a symbol: circles of radius one, else its corners. */
function symbolBox(d: string): { left: number; right: number; top: number; bottom: number } {
  if (/^M1 0A1 1/.test(d)) return { left: -1, right: 1, top: -1, bottom: 1 }
  let [x, y] = [0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLHVlhvmZz])([^A-Za-z]*)/g)) {
    const given = [...numbers.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number)
    const isOwn = command === command.toLowerCase()
    if (/[hv]/i.test(command)) {
      const by = given[0] ?? 0
      if (/h/i.test(command)) x = isOwn ? x + by : by
      else y = isOwn ? y + by : by
      xs.push(x)
      ys.push(y)
      continue
    }
    for (let i = 0; i + 1 < given.length; i += 2) {
      x = isOwn ? x + given[i]! : given[i]!
      y = isOwn ? y + given[i + 1]! : given[i + 1]!
      xs.push(x)
      ys.push(y)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
