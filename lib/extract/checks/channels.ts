import { channels } from '#lib/model/indicator'
import { finding } from '../findings/finding.ts'
import { passageOf, type Checker } from './sums.ts'

/** Channels against the total of items: none larger, and whether they add up. The same item may stand on two channels. */
export function checkChannels(checker: Checker): void {
  const total = checker.get('items_published')
  const parts = channels.map((id) => checker.get(id)).filter((o) => o !== undefined && o.value !== null)
  if (total === undefined || total.value === null) return
  if (parts.length === 0) {
    checker.issues.push(
      finding(
        'no-channel-split',
        { zh: '只有总数，没有分渠道的数字', en: 'A total without figures per channel' },
        passageOf(total),
        { indicator: 'items_published' },
      ),
    )
    return
  }
  let sum = 0
  for (const part of parts) {
    if (part === undefined || part.value === null) continue
    sum += part.value
    if (part.value <= total.value) continue
    checker.fail(total, part)
    checker.issues.push(
      finding(
        'channel-exceeds-total',
        {
          zh: `该渠道${part.value}，多于主动公开总数${total.value}`,
          en: `The channel has ${part.value}, more than the total of ${total.value}`,
        },
        passageOf(part),
        { indicator: part.indicator, value: part.value, otherValue: total.value, other: passageOf(total) },
      ),
    )
  }
  const stated = parts.filter((part) => part !== undefined)
  if (sum === total.value) {
    checker.pass(total, ...stated)
    checker.issues.push(
      finding(
        'channel-sum-ok',
        { zh: `各渠道之和${sum}，等于总数`, en: `The channels add up to ${sum}, the total` },
        passageOf(total),
        { indicator: 'items_published', value: total.value, otherValue: sum, other: passageOf(stated[0]) },
      ),
    )
  } else if (parts.length > 1 && stated.every((part) => part.value! <= total.value!)) {
    const isBelow = sum < total.value
    checker.issues.push(
      finding(
        isBelow ? 'channels-below-total' : 'channels-above-total',
        isBelow
          ? { zh: `各渠道之和${sum}，小于总数${total.value}`, en: `The channels add up to ${sum}, less than the total of ${total.value}` } // prettier-ignore
          : { zh: `各渠道之和${sum}，大于总数${total.value}，同一信息可能在多个渠道公开`, en: `The channels add up to ${sum}, more than the total of ${total.value}; one item may stand on several` }, // prettier-ignore
        passageOf(total),
        { indicator: 'items_published', value: total.value, otherValue: sum },
      ),
    )
  }
}
