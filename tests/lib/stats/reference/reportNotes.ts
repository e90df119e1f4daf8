import { isStated } from './cell.ts'
import type { Dataset, DatasetNote } from '#lib/stats/dataset'
import type { AlternativeFact } from '../facts.ts'
import { formatNumber } from '#lib/wording/format'
import type { Held } from './held.ts'
import { noteByReport } from './noteByReport.ts'
import { indicatorWords, unitWords } from '#lib/wording/words'

/**
 * The notes about single reports: a channel above the stated total, a failed check, another value that the report states.
 * A report is named for its channel or for its check, not for both; an alternative of the total belongs to items published.
 */
export function reportNotes(
  dataset: Omit<Dataset, 'tally'>,
  shown: readonly Held[],
  alternatives: readonly AlternativeFact[],
): DatasetNote[] {
  const { chart, indicators } = dataset
  const isChannels = chart === 'channels'
  const total = indicators.indexOf('items_published')
  const exceeding = new Set(
    isChannels ? shown.filter((one) => exceedingChannel(one, indicators, total) >= 0) : [],
  )
  const conflicting = shown.filter(
    (one) => !exceeding.has(one) && one.observations.some((observation) => observation?.check === 'conflict'),
  )
  const byReport = new Map(shown.map((one) => [one.report.reportId, one]))
  const rivals = alternatives.flatMap((alternative) => {
    const place = indicators.indexOf(alternative.indicator)
    const one = byReport.get(alternative.reportId)
    if (one === undefined || place < 0 || (isChannels && place === total)) return []
    return one.observations[place]?.value === alternative.value ? [] : [{ ...alternative, one }]
  })
  return [
    ...noteByReport(
      'channel-exceeds-total',
      [...exceeding].map((one) => {
        const place = exceedingChannel(one, indicators, total)
        const channel = indicatorWords[indicators[place]!]!
        const part = one.observations[place]!.value!
        const whole = one.observations[total]!.value!
        return {
          report: one.report,
          indicator: indicators[place]!,
          zh: `${channel.zh}${formatNumber(part, 'zh')}条，大于主动公开总数${formatNumber(whole, 'zh')}条`,
          en: `${channel.en} ${formatNumber(part, 'en')} exceeds the stated total ${formatNumber(whole, 'en')}`,
        }
      }),
      { zh: '有渠道数大于主动公开总数', en: 'a channel exceeds the stated total' },
    ),
    ...noteByReport(
      'conflict',
      conflicting.map((one) => {
        const place = one.observations.findIndex((observation) => observation?.check === 'conflict')
        const indicator = indicators[place]!
        return {
          report: one.report,
          indicator,
          zh: `${indicatorWords[indicator]!.zh}核对不符`,
          en: `${indicatorWords[indicator]!.en}: a check fails`,
        }
      }),
      { zh: '有数值核对不符', en: 'a check fails' },
    ),
    ...noteByReport(
      'alternative',
      rivals.map(({ one, indicator, value, note }) => ({
        report: one.report,
        indicator,
        zh: `${indicatorWords[indicator]!.zh}另有口径：${formatNumber(value, 'zh')}${dataset.unit}${note === null ? '' : `（${note}）`}`,
        en: `${indicatorWords[indicator]!.en}: also stated as ${formatNumber(value, 'en')} ${unitWords[dataset.unit]!.en}`,
      })),
      { zh: '另有口径', en: 'another figure is also stated' },
    ),
  ]
}

/** The place of the largest channel above the stated total, or -1. */
function exceedingChannel(one: Held, indicators: readonly string[], total: number): number {
  const whole = one.observations[total]
  if (!isStated(whole)) return -1
  let found = -1
  let largest = whole.value
  for (let place = 0; place < indicators.length; place++) {
    const part = one.observations[place]
    if (place === total || !isStated(part) || part.value <= largest) continue
    found = place
    largest = part.value
  }
  return found
}
