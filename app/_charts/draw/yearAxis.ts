import { textWidth } from './frame.ts'
import { lightColours as c } from './theme.ts'

/** Places years evenly from `first` to `last`, half a year of room at either end. */
export function yearExtent(years: readonly number[]): { min: number; max: number } {
  return { min: (years[0] ?? 2000) - 0.5, max: (years.at(-1) ?? 2000) + 0.5 }
}

/** Every year of the range, shortened to two digits where there is no room for four. */
export function yearLabel(band: number): (year: number) => string {
  return (year) =>
    !Number.isInteger(year) ? '' : band >= 34 ? String(year) : String(year % 100).padStart(2, '0')
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

/** Dashed lines before the first year of each new form. */
export function breakLines(
  breaks: readonly number[],
  years: readonly number[],
  label: (year: number) => string,
) {
  const inside = breaks.filter((year) => year > (years[0] ?? Infinity) && year <= (years.at(-1) ?? -Infinity))
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: c.break, type: [4, 4], width: 1 },
    label: { color: c.muted, fontSize: 11, position: 'end', textBorderWidth: 0, distance: 10 },
    // Two labels side by side lean away from each other.
    data: inside.map((year, place) => ({
      xAxis: year - 0.5,
      label: {
        formatter: label(year),
        align: inside.length === 1 ? 'center' : place === 0 ? 'right' : 'left',
        padding: inside.length === 1 ? 0 : [0, 3, 0, 3],
      },
    })),
  }
}
