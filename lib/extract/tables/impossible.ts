import type { Indicator } from '#lib/model/indicator'
import type { Finding } from '#lib/model/findings/finding'
import { largestValue, whyImpossible, type Impossible } from '#lib/model/magnitude'
import { finding } from '../finding.ts'
import type { RawReading } from './reading.ts'

/**
 * Takes values that their indicators cannot have out of the readings of tables: the cell is there, its value is not,
 * and a finding says what it printed. Prose does not fill it.
 */
export function withoutImpossible(
  readings: readonly RawReading[],
  indicators: ReadonlyMap<string, Indicator>,
): { readings: RawReading[]; issues: Finding[] } {
  const issues: Finding[] = []
  const kept = readings.map((reading): RawReading => {
    const indicator = indicators.get(reading.indicator)
    const why =
      reading.value === null || indicator === undefined ? null : whyImpossible(indicator, reading.value)
    if (why === null) return reading
    issues.push(told(reading, indicator!, reading.value!, why))
    return {
      ...reading,
      value: null,
      status: 'unreadable',
      note: `单元格的数字不可能：${reading.value}`,
      isImpossible: true,
    }
  })
  return { readings: kept, issues }
}

function told(reading: RawReading, indicator: Indicator, value: number, why: Impossible): Finding {
  const more = { indicator: indicator.id, value }
  const { labelZh, labelEn } = indicator
  const largest = largestValue(indicator)
  if (why === 'too-large')
    return finding(
      'beyond-magnitude',
      {
        zh: `“${labelZh}”为${value}，超过可能的最大数${largest}，未采用`,
        en: `${labelEn}: ${value} is more than the ${largest} that there can be; not accepted`,
      },
      reading,
      more,
    )
  const [zh, en] =
    why === 'negative'
      ? [`为负数${value}`, `${value} is less than nothing`]
      : [`为${value}，不是整数`, `${value} is no whole number`]
  return finding(
    'impossible-count',
    { zh: `“${labelZh}”${zh}，未采用`, en: `${labelEn}: ${en}; not accepted` },
    reading,
    more,
  )
}
