import type { Indicator } from '#lib/model/indicator'
import { readingsOf } from '#lib/sounds/readingsOf'
import { textOf } from '#app/_text/text'
import type { FindableIndicator } from './indicatorHits.ts'

/** The catalogue as a search needs it, in its order. */
export function findableIndicators(all: readonly Indicator[]): FindableIndicator[] {
  const byId = new Map(all.map((one) => [one.id, one]))
  return all.map(({ id, labelZh, labelEn, unit, group, partOf }) => {
    const whole = partOf === null ? undefined : byId.get(partOf)
    const topic = [
      whole?.labelZh,
      whole?.labelEn,
      textOf('zh').report.groups[group],
      textOf('en').report.groups[group],
    ]
    return {
      id,
      labelZh,
      labelEn,
      unit,
      readings: readingsOf(labelZh),
      whole: whole === undefined ? null : { zh: whole.labelZh, en: whole.labelEn },
      topic: topic.join(' '),
    }
  })
}
