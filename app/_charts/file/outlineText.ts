import type { OutlineFont } from './outlineFont.ts'

/** The two weights that pictures are set in. */
export interface Fonts {
  regular: OutlineFont
  semiBold: OutlineFont
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal: string, hex: string, name: string) =>
      decimal
        ? String.fromCodePoint(Number(decimal))
        : hex
          ? String.fromCodePoint(parseInt(hex, 16))
          : (entities[name] ?? whole),
  )
}

/**
 * An SVG file with every text as the outlines of its signs, which any renderer draws alike without fonts. It knows the attributes that
 * our pictures use: x, y, font-size, font-weight, text-anchor and `dominant-baseline="central"`; all others stay.
 */
export function outlineText(svg: string, fonts: Fonts): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
    const given: Record<string, string> = {}
    const others = attributes.replace(
      / (x|y|font-size|font-weight|text-anchor|dominant-baseline)="([^"]*)"/g,
      (_, name: string, value: string) => {
        given[name] = value
        return ''
      },
    )
    const size = parseFloat(given['font-size'] ?? '12')
    const weight = given['font-weight']
    const font = weight === 'bold' || Number(weight) >= 600 ? fonts.semiBold : fonts.regular
    const glyphs = [...unescape(text)].map((sign) => font.glyph(sign.codePointAt(0)!))
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) * size
    const anchor = given['text-anchor']
    const back = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0
    const baseline = given['dominant-baseline'] === 'central' ? ((font.ascent + font.descent) / 2) * size : 0
    let x = parseFloat(given.x ?? '0') - back
    const y = parseFloat(given.y ?? '0') + baseline
    const path = glyphs.map(({ commands, advance }) => {
      const placed = placedAt(commands, x, y, size)
      x += advance * size
      return placed
    })
    return `<path${others} d="${path.join('')}"/>`
  })
}

function placedAt(commands: readonly (string | number)[], x: number, y: number, size: number): string {
  let isX = true
  return commands
    .map((one) => {
      if (typeof one === 'string') return one
      const value = one * size + (isX ? x : y)
      isX = !isX
      return `${Math.round(value * 100) / 100} `
    })
    .join('')
}
