import { textWidth } from './frame.ts'
import { lightColours as c } from './theme.ts'

/** Places years evenly from `first` to `last`, half a year of room at either end. */
export function yearExtent(years: readonly number[]): { min: number; max: number } {
  return { min: (years[0] ?? 2000) - 0.5, max: (years.at(-1) ?? 2000) + 0.5 }
}

/**
 * Every year of the range, shortened to two digits where there is no room for four; every second one, the last among them, where there is none
 * for two either.
 */
export function yearLabel(band: number, years: readonly number[] = []): (year: number) => string {
  const last = years.at(-1) ?? 0
  return (year) => {
    if (!Number.isInteger(year) || (band < 17 && years.length > 0 && (last - year) % 2 !== 0)) return ''
    return band >= 34 ? String(year) : String(year % 100).padStart(2, '0')
  }
}

/** Size of the counts that stand below the years, in pixels. */
const countSize = 11

/** Whether counts below the years have room, each within its year. */
export function haveRoom(counts: readonly string[], band: number): boolean {
  return counts.every((count) => textWidth(count, countSize) <= band - 3)
}

/** Counts below the years; where they would run into each other, those of every second year, the last one among them. */
export function sparse(counts: readonly string[], band: number): string[] {
  if (haveRoom(counts, band)) return [...counts]
  return counts.map((count, place) => ((counts.length - 1 - place) % 2 === 0 ? count : ''))
}

/** Size of the label of a break, in pixels, and how far it stands from its line. */
const labelSize = 11
const labelGap = 3

/**
 * On which side of its line, at `x` of the picture's `width`, the label of a break stands. Two labels side by side lean away from each other, one
 * alone stands over its line; where it would leave the picture it stands over the line, or on the other side.
 */
export function breakAlign(
  label: string,
  x: number,
  width: number,
  { place, of }: { place: number; of: number },
): 'left' | 'center' | 'right' {
  const size = textWidth(label, labelSize)
  const starts = { left: x + labelGap, center: x - size / 2, right: x - labelGap - size }
  const usual = of === 1 ? 'center' : place === 0 ? 'right' : 'left'
  const ways = [usual, 'center', 'left', 'right'] as const
  return ways.find((way) => starts[way] >= 0 && starts[way] + size <= width) ?? usual
}

/** Where the labels of breaks stand in a picture `width` wide whose years begin at `left`, `band` pixels each. */
interface BreakLabels {
  label: (year: number) => string
  left: number
  band: number
  width: number
}

/** Dashed lines before the first year of each new form, without labels unless they are asked for. */
export function breakLines(breaks: readonly number[], years: readonly number[], labels?: BreakLabels) {
  const inside = breaks.filter((year) => year > (years[0] ?? Infinity) && year <= (years.at(-1) ?? -Infinity))
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: c.break, type: [4, 4], width: 1 },
    label:
      labels === undefined
        ? { show: false }
        : { color: c.muted, fontSize: labelSize, position: 'end', textBorderWidth: 0, distance: 10 },
    data: inside.map((year, place) => ({
      xAxis: year - 0.5,
      ...(labels === undefined
        ? {}
        : { label: labelOf(labels, year, years[0]!, { place, of: inside.length }) }),
    })),
  }
}

function labelOf(
  { label, left, band, width }: BreakLabels,
  year: number,
  first: number,
  where: { place: number; of: number },
) {
  const align = breakAlign(label(year), left + (year - first) * band, width, where)
  return { formatter: label(year), align, padding: align === 'center' ? 0 : [0, labelGap, 0, labelGap] }
}
