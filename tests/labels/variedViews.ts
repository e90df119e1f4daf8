import { chartWidths } from '#app/_charts/picture/chartPicture'
import type { Lang } from '#app/_text/text'
import { viewSchema, type View } from '#lib/model/view'
import { chartSpecs, overviewSpecs, type ChartSpec } from '#lib/stats/chartSpec'
import type { Random } from '#lib/synthetic/random'
import type { Stock } from './snapshots.ts'

/** A picture to be measured. */
export interface VariedView {
  spec: ChartSpec
  view: View
  lang: Lang
  size: keyof typeof chartWidths
  /** Of the series of the dataset, those in front, by place: their ids are known only when it is made. */
  front: readonly number[]
}

const sizes = Object.keys(chartWidths) as (keyof typeof chartWidths)[]
const draws = [undefined, undefined, undefined, 'band', 'multiples', 'grid'] as const

/** So many views of a stock, drawn by lot: a few counties, a prefecture or all, one year or twelve, any form, size and language. */
export function variedViews({ columns, regions }: Stock, random: Random, count: number): VariedView[] {
  const counties = [...new Set(columns.agencies.flatMap(({ regionCode }) => regionCode ?? []))]
  const prefectures = regions.filter(({ level }) => level === 'prefecture').map(({ code }) => code)
  return Array.from({ length: count }, () => {
    const first = random.int(2014, 2025)
    const last = Math.min(2025, first + random.pick([0, 1, 3, 6, 11]))
    const some = (n: number) => [...new Set(Array.from({ length: n }, () => random.pick(counties)))]
    const region = random.pick([
      [],
      [random.pick(prefectures)],
      some(random.int(1, 9)),
      some(random.int(10, 24)),
      some(random.int(25, 45)),
    ])
    return {
      spec: random.pick([...overviewSpecs, chartSpecs['items-published'], chartSpecs['items-published']]),
      view: viewSchema.parse({
        region: region.join(','),
        from: String(first),
        to: String(last),
        by: random.pick(['county', 'county', 'prefecture', 'agency']),
        stat: random.pick(['total', 'total', 'median']),
        scale: random.pick([undefined, undefined, 'log']),
        draw: random.pick(draws),
        channels: random.pick(['total', 'share']),
      }),
      lang: random.pick(['zh', 'en']),
      size: random.pick(sizes),
      front: random.pick([[], [0], [0, 1, 2, 3, 4], Array.from({ length: 15 }, (_, i) => i)]),
    }
  })
}
