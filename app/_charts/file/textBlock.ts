import type { SvgLine } from './svgText.ts'
import { wrapText } from './wrapText.ts'

/** How a paragraph is set; `leading` is the distance of its lines in pixels. */
interface TextStyle extends Pick<SvgLine, 'size' | 'weight' | 'fill'> {
  leading: number
  /** The most lines; what does not fit ends in an ellipsis. */
  most?: number
}

/** A paragraph of a file; `isListed` puts a dot before its first line and the further ones under it. */
export interface Paragraph {
  text: string
  style: TextStyle
  isListed?: boolean
}

const indent = 12

/** Sets paragraphs under each other from `y` down, no wider than `width`, and says where they end. */
export function textBlock(
  paragraphs: readonly Paragraph[],
  { x, y, width }: { x: number; y: number; width: number },
): { lines: SvgLine[]; bottom: number } {
  let bottom = y
  const lines = paragraphs.flatMap(({ text, isListed = false, style }) => {
    const { leading, most, ...type } = style
    const left = isListed ? indent : 0
    return wrapText(text, type.size, width - left, most).flatMap((line, place) => {
      bottom += leading
      const baseline = bottom - Math.round(leading * 0.25)
      return [
        ...(isListed && place === 0 ? [{ ...type, x, y: baseline, text: '•' }] : []),
        { ...type, x: x + left, y: baseline, text: line },
      ]
    })
  })
  return { lines, bottom }
}
