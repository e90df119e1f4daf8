import { checkCode, isStatedAt } from '#lib/stats/codes'
import type { ValueColumn } from '#lib/stats/columns'
import type { DatasetNote } from '#lib/stats/dataset'
import { formatNumber } from './format.ts'
import { noteByReport } from './noteByReport.ts'
import type { NoteFacts } from '#lib/stats/noteFacts'
import { figureWords } from './figureWords.ts'
import { unitWords } from './words.ts'

/**
 * The notes about single reports: a channel above the stated total, a failed check, another value that the report states.
 * A report is named for its channel or for its check, not for both; an alternative of the total belongs to items published.
 */
export function reportNotes({ spec, unit, indicators, columns, values, shown }: NoteFacts): DatasetNote[] {
  const isChannels = spec.shape === 'overlap'
  const total = isChannels ? spec.parts!.wholes[0]! : -1
  const exceeding: { row: number; place: number }[] = []
  const conflicting: { row: number; place: number }[] = []
  for (const row of shown) {
    const above = isChannels ? exceedingChannel(values, row, total) : -1
    if (above >= 0) exceeding.push({ row, place: above })
    const place = above >= 0 ? -1 : conflictingPlace(values, row)
    if (place >= 0) conflicting.push({ row, place })
  }
  const isShown = new Uint8Array(columns.year.length)
  for (const row of shown) isShown[row] = 1
  const rivals = columns.alternatives.filter(({ row, indicator, value }) => {
    const place = indicators.indexOf(indicator)
    if (isShown[row] === 0 || place < 0 || (isChannels && place === total)) return false
    return values[place]!.value[row] !== value
  })
  return [
    ...noteByReport(
      'channel-exceeds-total',
      columns,
      exceeding,
      ({ row, place }) => {
        const channel = figureWords(spec, indicators[place]!)
        const part = values[place]!.value[row]!
        const whole = values[total]!.value[row]!
        return {
          indicator: indicators[place]!,
          zh: `${channel.zh}${formatNumber(part, 'zh')}条，大于主动公开总数${formatNumber(whole, 'zh')}条`,
          en: `${channel.en} ${formatNumber(part, 'en')} exceeds the stated total ${formatNumber(whole, 'en')}`,
        }
      },
      { zh: '有渠道数大于主动公开总数', en: 'a channel exceeds the stated total' },
    ),
    ...noteByReport(
      'conflict',
      columns,
      conflicting,
      ({ place }) => {
        const indicator = indicators[place]!
        const words = figureWords(spec, indicator)
        return { indicator, zh: `${words.zh}核对不符`, en: `${words.en}: a check fails` }
      },
      { zh: '有数值核对不符', en: 'a check fails' },
    ),
    ...noteByReport(
      'alternative',
      columns,
      rivals,
      ({ indicator, value, note }) => ({
        indicator,
        zh: `${figureWords(spec, indicator).zh}另有口径：${formatNumber(value, 'zh')}${unit}${note === null ? '' : `（${note}）`}`,
        en: `${figureWords(spec, indicator).en}: also stated as ${formatNumber(value, 'en')} ${unitWords[unit]?.en ?? unit}`,
      }),
      { zh: '另有口径', en: 'another figure is also stated' },
    ),
  ]
}

/** The place of the first figure whose check fails, or -1. */
function conflictingPlace(values: readonly ValueColumn[], row: number): number {
  for (let place = 0; place < values.length; place++)
    if (values[place]!.check[row] === checkCode.conflict) return place
  return -1
}

/** The place of the largest channel above the stated total, or -1. */
function exceedingChannel(values: readonly ValueColumn[], row: number, total: number): number {
  const whole = values[total]!
  if (!isStatedAt(whole, row)) return -1
  let found = -1
  let largest = whole.value[row]!
  for (let place = 0; place < values.length; place++) {
    const part = values[place]!
    if (place === total || !isStatedAt(part, row) || part.value[row]! <= largest) continue
    found = place
    largest = part.value[row]!
  }
  return found
}
