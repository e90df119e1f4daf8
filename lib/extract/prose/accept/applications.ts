import type { Frame } from '../frame.ts'
import { isOutcomeOf, outcomeOf } from './applicationOutcomes.ts'
import { carriedOf } from './applicationsCarried.ts'
import { closedOf, receivedAndClosed, receivedOf, withGranted } from './applicationsReceived.ts'
import { hasAction, type Field, type Scene } from './claim.ts'

/** Applications (form of 2014 part 三, forms of 2019 and 2021 section 三): received, carried over, closed, and what became of them. */
export const applications: Field = (frame, scene) => {
  const { head } = frame
  const { topic } = scene
  if (topic === 'disputes' || topic === 'proposals' || topic === 'fees') {
    if (head?.value !== 'application' || head.side === 'inherited') return null
  }
  if (head !== null && head.side !== 'inherited' && head.value !== 'application') {
    if (!isOutcomeOf(frame)) return null
  }
  if (!UNITS.test(frame.unit)) return null
  if (!isAbout(frame, scene)) return null
  const carried = carriedOf(frame, scene)
  if (carried !== null) return carried
  const outcome = outcomeOf(frame, scene)
  if (outcome !== null) return outcome
  if (hasAction(frame, 'statutory', 'publish') && head?.value !== 'application') return null
  const both = receivedAndClosed(frame, scene)
  if (both !== null) return both
  const closed = closedOf(frame, scene)
  if (closed !== null) return closed
  return withGranted(receivedOf(frame, scene), frame, scene)
}

const UNITS = /^(?:件次|件\/次|件|条|起|份|宗|例|项|次|个|人次|条次|批次|)$/
const DISCLOSURE = /(?:信息公开|公开申请|申请公开|依申请|政府信息|政务公开|主动公开)/
/** A number without the word itself is about applications where its section or the words before it are. */
function isAbout(frame: Frame, { topic, read }: Scene): boolean {
  if (topic === 'applications') return true
  const { masked, before } = read.sentence
  // 行政许可申请量0件 in an account of services.
  if (/行政许可|许可事项|审批事项|办事大厅/.test(masked) && !DISCLOSURE.test(masked)) return false
  if (frame.head?.value === 'application')
    return [masked, before.slice(-80), read.sentence.headings.map((heading) => heading.text).join()].some(
      (text) => DISCLOSURE.test(text),
    )
  return (
    /申请/.test(masked.slice(0, frame.at) || before) ||
    (/申请/.test(before.slice(-80)) && DISCLOSURE.test(before)) ||
    /申请/.test(masked)
  )
}
