import type { Frame } from '../frame.ts'
import { claim, hasAction, leftAction, refuse, rightAction, type Scene, type Verdict } from './claim.ts'

/** What was carried in from last year and out to the next. 2021年结转 in the report of 2022 is carried in. */
export function carriedOf(frame: Frame, scene: Scene): Verdict {
  const { masked, dates } = scene.read.sentence
  const { year } = scene.context
  if (hasAction(frame, 'carryIn') && !leftAction(frame, 'carryOut')) {
    // 结转上年, 答复9件: the words behind belong to another number.
    if (leftAction(frame, 'carryIn') || !leftAction(frame, 'receive', 'close', 'reply'))
      return claim('applications_carried_in', 4)
  }
  if (
    leftAction(frame, 'carryOut') ||
    (rightAction(frame, 'carryOut') && !leftAction(frame, 'receive', 'close', 'reply'))
  )
    return claim('applications_carried_out', 4)
  if (!hasAction(frame, 'carry')) return null
  const carry = frame.actions.find((action) => action.value === 'carry')!
  const near = dates.find(
    (date) => date.at === carry.from - 1 || date.at === carry.to || date.at === carry.to + 1,
  )
  if (near?.year == null || year === null) {
    if (/(?:下|次|明)/.test(masked.slice(carry.to, carry.to + 3))) return claim('applications_carried_out', 4)
    return /上/.test(masked.slice(carry.from - 3, carry.from))
      ? claim('applications_carried_in', 4)
      : refuse('no-noun')
  }
  if (near.year === year - 1) return claim('applications_carried_in', 4)
  if (near.year === year + 1) return claim('applications_carried_out', 4)
  if (near.year === year && near.at > carry.from) return claim('applications_carried_in', 4)
  return refuse('no-noun')
}
