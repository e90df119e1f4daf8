import { create, type Font as FontFile } from 'fontkit'

/** The outline of a sign: SVG path commands with the baseline at y = 0 and y downwards, and how far it moves the pen. */
interface Glyph {
  commands: (string | number)[]
  advance: number
}

/** What drawing text needs of a font; lengths are for a font size of one. */
export interface OutlineFont {
  /** Above the baseline, and below it as a negative number. */
  ascent: number
  descent: number
  /** The outline of a sign; of one that the font does not have, its box. */
  glyph: (codePoint: number) => Glyph
}

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const

/** Reads a font file of one font; the outline of a sign is made when it is first asked for. Throws for other files. */
export function outlineFont(bytes: Buffer): OutlineFont {
  const font = create(bytes)
  if (!('glyphForCodePoint' in font)) throw new Error('a collection of fonts, not one')
  const em = font.unitsPerEm
  const made = new Map<number, Glyph>()
  return {
    ascent: font.ascent / em,
    descent: font.descent / em,
    glyph: (codePoint) => {
      const known = made.get(codePoint)
      if (known !== undefined) return known
      const glyph = outlineOf(font, codePoint)
      made.set(codePoint, glyph)
      return glyph
    },
  }
}

function outlineOf(font: FontFile, codePoint: number): Glyph {
  const em = font.unitsPerEm
  const { path, advanceWidth } = font.glyphForCodePoint(codePoint)
  return {
    commands: path.commands.flatMap(({ command, args }) => [
      letters[command],
      // Fonts have y upwards: every second number is a y.
      ...args.map((one, i) => (i % 2 === 0 ? one : -one) / em),
    ]),
    advance: advanceWidth / em,
  }
}
