import { isWide } from './plotted.ts'

/** Shades of the grid; a stated zero has none. */
const heatLevels = 5

/**
 * The shade of a value, 0 for zero to 5, on even steps up to the largest value: of the logarithm where the values are wide apart, else
 * of the value. The number stands in the cell; the shade only leads the eye.
 */
export function heatScale(values: readonly number[]): (value: number) => number {
  const largest = Math.max(1, ...values)
  const of = isWide([...values]) ? (value: number) => Math.log1p(value) : (value: number) => value
  return (value) =>
    value <= 0 ? 0 : Math.min(heatLevels, Math.max(1, Math.ceil((of(value) / of(largest)) * heatLevels)))
}
