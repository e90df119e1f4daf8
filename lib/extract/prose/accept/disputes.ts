import type { Frame, Slot } from '../frame.ts'
import { claim, refuse, type Claim, type Field, type Scene, type Verdict, wordsBefore } from './claim.ts'

/** Administrative reconsiderations, lawsuits and complaints over disclosure, and how the first two ended. */
export const disputes: Field = (frame, scene) => {
  const head = eventOf(frame)
  if (head === null || INDICATORS[head.value] === undefined) return null
  if (!/^(?:件次|件|起|宗|次|例|案|条|个|)$/.test(frame.unit)) return null
  const { masked } = scene.read.sentence
  if (scene.topic !== 'disputes' && !/(?:信息公开|政务公开|依申请|公开申请)/.test(masked) && !isPaired(scene))
    return null
  if (scene.topic === 'proposals') return null
  const outcome = outcomeOf(frame)
  if (outcome !== null) return outcome
  if (isCaseload(frame, scene) || isNotDisclosure(frame, scene)) return refuse('caseload')
  if (head.side === 'inherited' && !isOwnPart(frame, scene)) return null
  const named = headsOf(frame)
  const isShared =
    named.size > 1 &&
    !frame.relations.has('same') &&
    !frame.relations.has('each') &&
    frame.mention.value !== 0 &&
    !frame.relations.has('paired')
  if (isShared || frame.relations.has('shared')) return refuse('shared')
  const strength = head.side === 'right' ? 3 : 4
  const claims: Claim[] = [...named]
    .map((value) => INDICATORS[value]!)
    .filter(
      (indicator) =>
        indicator !== 'complaints_total' ||
        scene.topic === 'disputes' ||
        named.size > 1 ||
        /举报/.test(head.word),
    )
    .map((indicator) => ({ indicator, strength }))
  return claims.length === 0 ? refuse('no-row') : { claims }
}

const INDICATORS: Readonly<Record<string, string>> = {
  reconsideration: 'reconsideration_total',
  litigation: 'litigation_total',
  complaint: 'complaints_total',
}
const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending']

/** 复议36件,其中涉及政府信息公开的2件: what is counted is the event of the number before. */
function eventOf(frame: Frame): Slot | null {
  const { head, previous } = frame
  if (head?.value !== 'disclosure' || previous?.head == null) return head
  return INDICATORS[previous.head.value] === undefined ? head : { ...previous.head, side: 'inherited' }
}

/** 复议、诉讼 told together outside their section are about disclosure as the forms tell them. */
const isPaired = ({ read }: Scene) => /复议、?(?:和|及|与)?(?:提起)?(?:行政)?诉讼/.test(read.sentence.masked)

/** How a reconsideration or a lawsuit ended; the forms of 2019 and 2021 tell lawsuits apart by way, so only reconsiderations have a row. */
function outcomeOf(frame: Frame): Verdict {
  const results = frame.actions.filter((action) => RESULTS.includes(action.value) && action.side === 'left')
  if (results.length === 0) {
    const behind = frame.actions.find((action) => action.side === 'right' && RESULTS.includes(action.value))
    return behind !== undefined && frame.head?.side === 'inherited' ? refuse('kind') : null
  }
  if (results.length > 1 || frame.head?.value !== 'reconsideration') return refuse('kind')
  const row = { upheld: 'upheld', corrected: 'corrected', otherResult: 'other', pending: 'pending' }[
    results[0]!.value
  ]
  return claim(`reconsideration_${row}`, 2, { rivalOnly: true })
}

/** 办理行政复议案件36件 is the caseload of the authority that decides them; 其中涉及政府信息公开的2件 is disclosure's. */
function isCaseload(frame: Frame, scene: Scene): boolean {
  const text = wordsBefore(frame, scene)
  if (/(?:信息公开|政务公开)/.test(text)) return false
  return frame.actions.some(
    (a) =>
      a.side !== 'right' &&
      (a.value === 'handle' || a.value === 'close' || a.value === 'receive') &&
      !(a.value === 'receive' && scene.topic === 'disputes') &&
      a.side !== 'inherited',
  )
}

/** 无一涉及信息公开, or 其中信息公开类5件 behind it: the number counts all cases, not those over disclosure. */
function isNotDisclosure(frame: Frame, scene: Scene): boolean {
  if (frame.head?.value === 'disclosure') return false
  const { masked } = scene.read.sentence
  const rest = masked.slice(frame.end)
  if (/(?:无一|均不|都不|均未|皆不)涉及|均与[^,。]{0,10}无关/.test(rest)) return true
  if (/^,?(?:其中)?[^,;\ue000]{0,6}信息公开[^,;\ue000]{0,6}(?:没有|无|为零)/.test(rest)) return true
  return scene.read.frames.some(
    (f) => f.at > frame.at && f.previous === frame && f.head?.value === 'disclosure',
  )
}

function isOwnPart(frame: Frame, scene: Scene): boolean {
  const text = wordsBefore(frame, scene)
  return (
    /(?:信息公开|政务公开)/.test(text) ||
    frame.left.some((span) => span.class === 'owner' && span.value === 'own')
  )
}

/** The events that one number is said of. */
function headsOf(frame: Frame): Set<string> {
  const head = eventOf(frame)!
  if (frame.relations.has('paired') || head.side !== 'left') return new Set([head.value])
  const own = frame.left.filter((span) => span.class === 'head' && INDICATORS[span.value] !== undefined)
  // 申请行政复议和提起行政诉讼1件 in one clause; the clause before belongs to it where it has no number: 行政复议,行政诉讼均为0.
  const before = frame.clause.previous
  const earlier =
    frame.relations.has('same') && before !== null && !before.spans.some((s) => s.class === 'number')
      ? before.spans.filter((s) => s.class === 'head' && INDICATORS[s.value] !== undefined)
      : []
  return new Set([...earlier, ...own].map((span) => span.value))
}
