import { fitText, textWidth, type Frame } from '../frame.ts'
import { labelSize } from './labels.ts'
import { lightColours as c } from '../theme.ts'

/** What is written at the ends of lines, and the key below the picture where that is numbers. */
interface EndLabels {
  texts: string[]
  /** Graphic elements from y = 0 on, and the height that they take. */
  key: { elements: (Record<string, unknown> & { y: number })[]; height: number }
}

const keyRow = 18

/** The widest that a label at the end of a line may be in a picture so wide, in pixels. */
export function endWidth(width: number): number {
  return Math.min(260, width * 0.3)
}

/**
 * The labels of ends as they are where they fit; one that does not is a number, with a key below that says it in full. Everybody is named either
 * way.
 */
export function endLabels(
  wanted: readonly { text: string; colour: string }[],
  frame: Pick<Frame, 'width'>,
): EndLabels {
  const most = endWidth(frame.width)
  const long = wanted.filter(({ text }) => textWidth(text, labelSize) > most)
  return {
    texts: wanted.map((one) => (long.includes(one) ? String(long.indexOf(one) + 1) : one.text)),
    key: long.length === 0 ? { elements: [], height: 0 } : numberedKey(long, frame.width),
  }
}

/** `3 name value` for each label, in as many columns as there is room for. */
function numberedKey(wanted: readonly { text: string; colour: string }[], width: number): EndLabels['key'] {
  const numberWidth = 22
  const widest = Math.max(...wanted.map(({ text }) => textWidth(text, labelSize)))
  const columns = Math.max(1, Math.floor((width + 16) / (numberWidth + widest + 16)))
  const rows = Math.ceil(wanted.length / columns)
  const pitch = width / columns
  const line = { fontSize: labelSize, verticalAlign: 'middle' }
  return {
    height: rows * keyRow + 8,
    elements: wanted.flatMap(({ text, colour }, i) => {
      const x = Math.floor(i / rows) * pitch
      const y = 8 + (i % rows) * keyRow + keyRow / 2
      const own = fitText(text, labelSize, pitch - numberWidth - 4)
      return [
        {
          type: 'text',
          silent: true,
          x,
          y,
          style: { ...line, text: String(i + 1), fontWeight: 600, fill: colour },
        },
        { type: 'text', silent: true, x: x + numberWidth, y, style: { ...line, text: own, fill: c.ink } },
      ]
    }),
  }
}

/** The elements of a key that begins `by` pixels from the top of the picture. */
export function keyAt({ elements }: EndLabels['key'], by: number) {
  return elements.map((one) => ({ ...one, y: one.y + by }))
}
