import { channels } from './indicator.ts'
import type { RuleId } from './findings/findingRules.ts'

/** What the channels of one body and year say against its total of items. */
export interface ChannelFinding {
  code: RuleId
  zh: string
  en: string
  indicator: string
  value: number | null
  otherValue: number | null
  /** The indicator that it disagrees or agrees with, null where there is no one. */
  other: string | null
}

/**
 * Channels against the total of items: none larger, and whether they add up. The same item may stand on two channels, so
 * a sum above the total is a note. `conflicts` and `agree` are the indicators that a rule speaks against or for. Without
 * a total there is nothing to compare.
 * @param values indicator → value of the whole body
 */
export function channelFindings(values: ReadonlyMap<string, number>): {
  findings: ChannelFinding[]
  conflicts: string[]
  agree: string[]
} {
  const total = values.get('items_published')
  const parts = channels.flatMap((id) => {
    const value = values.get(id)
    return value === undefined ? [] : [{ id, value }]
  })
  if (total === undefined) return { findings: [], conflicts: [], agree: [] }
  const ofTotal = (code: RuleId, zh: string, en: string, sum: number, other: string | null) => ({
    findings: [{ code, zh, en, indicator: 'items_published', value: total, otherValue: sum, other }],
    conflicts: [],
    agree: [],
  })
  const [first] = parts
  if (first === undefined)
    return {
      findings: [
        {
          code: 'no-channel-split',
          zh: '只有总数，没有分渠道的数字',
          en: 'A total without figures per channel',
          indicator: 'items_published',
          value: null,
          otherValue: null,
          other: null,
        },
      ],
      conflicts: [],
      agree: [],
    }
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const larger = parts.filter(({ value }) => value > total)
  if (larger.length > 0)
    return {
      findings: larger.map(({ id, value }) => ({
        code: 'channel-exceeds-total',
        zh: `该渠道${value}，多于主动公开总数${total}`,
        en: `The channel has ${value}, more than the total of ${total}`,
        indicator: id,
        value,
        otherValue: total,
        other: 'items_published',
      })),
      conflicts: ['items_published', ...larger.map(({ id }) => id)],
      agree: [],
    }
  if (sum === total)
    return {
      ...ofTotal(
        'channel-sum-ok',
        `各渠道之和${sum}，等于总数`,
        `The channels add up to ${sum}, the total`,
        sum,
        first.id,
      ),
      agree: ['items_published', ...parts.map(({ id }) => id)],
    }
  if (parts.length === 1) return { findings: [], conflicts: [], agree: [] }
  if (sum < total)
    return ofTotal(
      'channels-below-total',
      `各渠道之和${sum}，小于总数${total}`,
      `The channels add up to ${sum}, less than the total of ${total}`,
      sum,
      null,
    )
  return ofTotal(
    'channels-above-total',
    `各渠道之和${sum}，大于总数${total}，同一信息可能在多个渠道公开`,
    `The channels add up to ${sum}, more than the total of ${total}; one item may stand on several`,
    sum,
    null,
  )
}
