import { textWidth } from './frame.ts'
import type { Part } from './interaction.ts'
import { lightColours as c } from './theme.ts'

const size = 12
const rowHeight = 20

/** A legend of filled squares and line marks set in rows from the left edge, as graphic elements, and the height it takes. */
export function legend(entries: readonly Omit<Part, 'series'>[], width: number) {
  let x = 0
  let y = 0
  const elements = entries.flatMap((entry) => {
    const needed = 18 + textWidth(entry.label, size) + 16
    if (x > 0 && x + needed - 16 > width) {
      x = 0
      y += rowHeight
    }
    const at = x
    x += needed
    return [
      {
        type: 'rect',
        silent: true,
        shape:
          entry.shape === 'mark'
            ? { x: at + 4, y: y + 1, width: 3, height: 14 }
            : { x: at, y: y + 2, width: 12, height: 12 },
        style: { fill: entry.colour },
      },
      {
        type: 'text',
        silent: true,
        x: at + 18,
        y: y + 8,
        style: { text: entry.label, fontSize: size, fill: c.muted, verticalAlign: 'middle' },
      },
    ]
  })
  return { elements, height: entries.length === 0 ? 0 : y + rowHeight + 4 }
}
