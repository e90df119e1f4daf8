/**
 * Places as near to the wanted ones (ascending) as they can be with `gap` between neighbours, all of them at least half a gap inside `top` and
 * `bottom`; closer together where there is no such room. The sum of the squares of all shifts is the least possible.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const first = top + gap / 2
  const last = bottom - gap / 2
  const step = wanted.length < 2 ? gap : Math.min(gap, Math.max(0, last - first) / (wanted.length - 1))
  // Without the steps between them, places must only not descend: neighbours that would are pooled at their mean.
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((place, i) => {
    pools.push({ sum: place - i * step, count: 1 })
    for (;;) {
      const [before, here] = pools.slice(-2)
      if (here === undefined || before!.sum / before!.count <= here.sum / here.count) break
      pools.splice(-2, 2, { sum: before!.sum + here.sum, count: before!.count + here.count })
    }
  })
  const most = Math.max(first, last - (wanted.length - 1) * step)
  return pools
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((place, i) => Math.min(most, Math.max(first, place)) + i * step)
}
