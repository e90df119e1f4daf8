import { textWidth } from '#app/_charts/draw/frame'

/** What must not begin a line: closing marks and those that end a clause. */
const noStart = /^[，。、；：？！）》〉】」』…·%‰,.;:?!)\]}]\s*$/

/** Where a line may break: before and after each full-width sign, and after a space or hyphen between other words. */
function pieces(text: string): string[] {
  return text.match(/[^\u2e80-\uffef\s-]+[\s-]*|[\u2e80-\uffef]\s*|[\s-]+/gu) ?? []
}

/**
 * A text in lines no wider than `width` pixels, as far as `textWidth` can tell. A word that is wider than a line is cut. The text past
 * `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, size: number, width: number, most = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text.trim()).flatMap((one) => cut(one, size, width))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width && !noStart.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), ellipsis(lines.slice(most - 1).join(''), size, width)]
}

function cut(piece: string, size: number, width: number): string[] {
  if (textWidth(piece, size) <= width) return [piece]
  const parts = ['']
  for (const sign of piece) {
    if (textWidth(parts.at(-1)! + sign, size) > width) parts.push('')
    parts[parts.length - 1] += sign
  }
  return parts
}

function ellipsis(rest: string, size: number, width: number): string {
  let line = rest
  while (line.length > 1 && textWidth(`${line}…`, size) > width) line = line.slice(0, -1)
  return `${line}…`
}
