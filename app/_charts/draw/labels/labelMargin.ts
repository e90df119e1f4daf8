import { columnWidth, labelSize, placesOf, type LabelDatum, type LabelledSeries } from './labels.ts'
import { textWidth } from '../frame.ts'

/** Axes on which labels are tried, of a grid that ends the margin away from the picture's right edge. All but the limits in pixels. */
interface Axes {
  width: number
  left: number
  top: number
  plot: number
  years: number
  x: { min: number; max: number }
  y: { min: number; max: number }
}

/**
 * The least margin right of the grid, in pixels, with which every label that stands in the column behind the last marks has room. A long
 * label that finds room beside its mark asks for none.
 */
export function labelMargin(
  data: readonly LabelDatum[],
  { columnGap, headroom }: Omit<LabelledSeries, 'data'>,
  { width, left, top, plot, years, x, y }: Axes,
): number {
  const ends = data.flatMap(({ label }) => (label?.kind === 'end' ? [label.text] : []))
  const sizes = [...new Set(ends.map((text) => textWidth(text, labelSize)))].sort((a, b) => a - b)
  const marginFor = (size: number) => {
    // The labels begin in the half year behind the last marks.
    const column = columnWidth(size, columnGap + 6)
    return Math.max(14, (column - (width - left) / years / 2) / (1 - 0.5 / years))
  }
  const hasRoom = (size: number) => {
    const inner = width - left - marginFor(size)
    const coord = ([cx, cy]: readonly [number, number]) =>
      [
        left + ((cx - x.min) / (x.max - x.min)) * inner,
        top + (1 - (cy - y.min) / (y.max - y.min)) * plot,
      ] as const
    const places = placesOf(
      data,
      // As if there were no edge: what stands in the column is to have room there, not to be moved from it.
      { coord, getWidth: () => Infinity },
      { x: left, y: top, width: inner, height: plot },
      { columnGap, headroom },
    )
    return data.every(({ label }, i) => {
      const place = places[i]
      return (
        label?.kind !== 'end' ||
        place == null ||
        !place.isInColumn ||
        textWidth(label.text, labelSize) <= size
      )
    })
  }
  return marginFor(sizes.find(hasRoom) ?? sizes.at(-1) ?? 0)
}
