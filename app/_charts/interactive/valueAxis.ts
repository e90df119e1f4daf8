import type { ValueAxes } from '#app/_charts/draw/interaction'
import { valueScale, type ValueScale } from '#app/_charts/draw/valueScale'

/** The scale of an axis of values that was cut `times` times; it keeps its foot, so that lengths stay comparable. */
export function cutScale(
  { kind, most, hasZero }: ValueAxes,
  times: number,
  format: (value: number) => string,
  scaled: typeof valueScale = valueScale,
): ValueScale {
  const largest = Math.max(1, most / (kind === 'log' ? 10 : 2) ** times)
  return scaled(hasZero ? [largest, 0] : [largest], kind, format)
}

/** How often an axis can be cut before it would show nothing between 0 and 5, or less than ten on a logarithmic one. */
export function mostCuts({ kind, most }: ValueAxes): number {
  const cuts = kind === 'log' ? Math.log10(most) - 1 : Math.log2(most / 5)
  return Math.max(0, Math.floor(cuts))
}
