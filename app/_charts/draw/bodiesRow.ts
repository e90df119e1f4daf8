import type { Dataset } from '#lib/stats/dataset'
import { textOf, type Lang } from '#app/_text/text'
import type { RowBelow } from './rowsBelow.ts'

/**
 * For each year, on how many of the bodies known in the series with a value that year what is drawn rests, `3/5`. No row where every figure
 * rests on all of its bodies.
 */
export function bodiesRow({ tally }: Pick<Dataset, 'tally'>, lang: Lang): RowBelow[] {
  if (tally.bodies.every(({ stated, expected }) => stated === expected)) return []
  return [
    {
      name: textOf(lang).chart.bodies,
      texts: tally.bodies.map(({ stated, expected }) => (expected === 0 ? '–' : `${stated}/${expected}`)),
    },
  ]
}
