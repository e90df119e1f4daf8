import { channelFindings } from '#lib/model/channelRules'
import { channels } from '#lib/model/indicator'
import { finding } from '../finding.ts'
import { passageOf, type Checker } from './sums.ts'

/** The rules of channels over what a document states, each finding with its passages. */
export function checkChannels(checker: Checker): void {
  const stated = ['items_published', ...channels].flatMap((id) => {
    const value = checker.get(id)?.value ?? null
    return value === null ? [] : [[id, value] as const]
  })
  const { findings, conflicts, agree } = channelFindings(new Map(stated))
  const observed = (ids: readonly string[]) => ids.flatMap((id) => checker.get(id) ?? [])
  checker.fail(...observed(conflicts))
  checker.pass(...observed(agree))
  for (const { code, zh, en, indicator, value, otherValue, other } of findings)
    checker.issues.push(
      finding(code, { zh, en }, passageOf(checker.get(indicator)), {
        indicator,
        ...(value === null ? {} : { value }),
        ...(otherValue === null ? {} : { otherValue }),
        other: other === null ? null : passageOf(checker.get(other)),
      }),
    )
}
