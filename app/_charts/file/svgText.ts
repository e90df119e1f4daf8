import { markupText } from '#app/_text/markup'
import { lightColours as c } from '#app/_charts/draw/theme'

/** A line of text in a file: its left end and baseline in pixels. */
export interface SvgLine {
  x: number
  y: number
  size: number
  weight?: number
  fill: string
  text: string
}

// Control signs are not allowed in XML at all.
const escape = (text: string) => markupText(text.replace(/\p{Cc}/gu, ' '))

// Those of the pages.
const fonts = `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif`

/** What SVG files are written with. */
export const svgText = {
  line: ({ x, y, size, weight, fill, text }: SvgLine) =>
    `<text x="${x}" y="${y}" font-size="${size}"${weight === undefined ? '' : ` font-weight="${weight}"`} fill="${fill}">${escape(text)}</text>`,
  /** A whole file on the light ground around its elements. */
  file: ({ width, height, label }: { width: number; height: number; label: string }, elements: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
    `aria-label="${escape(label).replaceAll('"', '&quot;')}" font-family="${fonts}">` +
    `<rect width="${width}" height="${height}" fill="${c.ground}"/>${elements}</svg>`,
}
