/**
 * The quantile of values in ascending order, interpolated between neighbours (the default of R and of spreadsheets).
 * Throws for an empty list: nothing has no quantile.
 */
export function quantileOf(ascending: ArrayLike<number>, share: number): number {
  const at = (ascending.length - 1) * share
  const low = ascending[Math.floor(at)]
  const high = ascending[Math.ceil(at)]
  if (low === undefined || high === undefined) throw new Error('quantile of no values')
  return low + (high - low) * (at - Math.floor(at))
}

/** The median of values in any order; the mean of the middle two where their number is even. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
