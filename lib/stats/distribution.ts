import type { Distribution } from './dataset.ts'
import { quantileOf } from './quantile.ts'

/** The spread of the values of each year, in any order; a year nobody stated is left out. */
export function distributionOf(
  values: readonly (readonly number[])[],
  years: readonly number[],
): Distribution[] {
  return years.flatMap((year, i) => {
    const sorted = Float64Array.from(values[i]!).sort()
    if (sorted.length === 0) return []
    return [
      {
        year,
        n: sorted.length,
        min: quantileOf(sorted, 0),
        q1: quantileOf(sorted, 0.25),
        median: quantileOf(sorted, 0.5),
        q3: quantileOf(sorted, 0.75),
        max: quantileOf(sorted, 1),
      },
    ]
  })
}
