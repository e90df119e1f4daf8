import { unknownBetween, type Frame } from '../frame.ts'
import { claim, hasAction, leftAction, refuse, rightAction, type Scene, type Verdict } from './claim.ts'
import { isClasses } from './applicationOutcomes.ts'

/** 收到并答复依申请公开2件: both are said of one number. */
export function receivedAndClosed(frame: Frame, scene: Scene): Verdict {
  const { head } = frame
  if (head?.value !== 'application' || head.side !== 'left') return null
  const [first, last] = [
    frame.actions.find((a) => a.value === 'receive' && a.side === 'left'),
    frame.actions.findLast((a) => (a.value === 'close' || a.value === 'reply') && a.side === 'left'),
  ]
  if (
    first === undefined ||
    last === undefined ||
    last.from < first.to ||
    last.from - first.to > 2 ||
    last.to > head.from
  )
    return null
  const closed =
    (scene.context.year ?? 2019) < 2019 && last.value === 'reply' ? 'replies_total' : 'applications_closed'
  return {
    claims: [
      { indicator: 'applications_received', strength: 5 },
      { indicator: closed, strength: 3 },
    ],
  }
}

/** 收到申请2件全部予以公开: what became of all that were received. */
export function withGranted(verdict: Verdict, frame: Frame, scene: Scene): Verdict {
  if (verdict === null || !('claims' in verdict) || verdict.claims[0]?.indicator !== 'applications_received')
    return verdict
  if (
    !/^(?:申请)?,?(?:已)?(?:全部|均)(?:已|依法)*(?:予以|同意)公开/.test(
      scene.read.sentence.masked.slice(frame.end),
    )
  )
    return verdict
  const granted = (scene.context.year ?? 2019) >= 2019 ? 'outcome_granted' : 'reply_granted'
  return { claims: [...verdict.claims, { indicator: granted, strength: 2 }] }
}

/** Closed or answered: a verb of closing on the left of its number; on its right only where nothing else was said of it. */
export function closedOf(frame: Frame, scene: Scene): Verdict {
  const year = scene.context.year ?? 2019
  if (leftAction(frame, 'closeOnTime'))
    return year < 2019 ? claim('applications_closed_on_time', 3) : refuse('kind')
  if (leftAction(frame, 'closeExtended'))
    return year < 2019 ? claim('applications_closed_extended', 3) : refuse('kind')
  const isReceiving = frame.actions.some((a) => a.side !== 'right' && a.value === 'receive')
  const last = frame.actions.filter((a) => a.side === 'left').at(-1)
  if (last?.value === 'close') return claim('applications_closed', 4)
  if (last?.value === 'reply') return claim(year < 2019 ? 'replies_total' : 'applications_closed', 2)
  // 12件信息公开申请全部办结: behind the number it closes only what nothing else was said of.
  if (isReceiving || frame.actions.some((a) => a.side === 'left')) return null
  const isOwn = frame.head !== null && frame.head.side === 'right'
  const behind = frame.actions.find((a) => a.side === 'right')
  if (
    !isOwn &&
    !/^(?:件)?(?:申请)?(?:已|均已|现已|全部)/.test(scene.read.sentence.masked.slice(frame.end, frame.end + 6))
  )
    return null
  if (behind?.value === 'close' || behind?.value === 'reply') return claim('applications_closed', 2)
  return null
}

/** Received: a verb of receiving, or 申请 as the label of its number. By way or applicant only where it stands alone. */
export function receivedOf(frame: Frame, scene: Scene): Verdict {
  const { head, unit } = frame
  const { topic } = scene
  const isReceiving = hasAction(frame, 'receive')
  if (head?.value !== 'application') {
    if (head !== null) return null
    if (topic !== 'applications' || !isReceiving || isClasses(scene)) return null
    if (/主动公开/.test(scene.read.sentence.masked)) return null
    return unknownBetween(frame, frame.leftFrom, frame.at) <= 4
      ? claim('applications_received', 3)
      : refuse('no-noun')
  }
  if (isClasses(scene)) return refuse('kind')
  const way = wayOf(frame, scene)
  if (way !== null) return way
  const isOwnReceiving = frame.actions.some((a) => a.value === 'receive' && a.side !== 'inherited')
  // 其中重复申请1件: a kind of those received.
  if (frame.isPart && !isOwnReceiving && head.side !== 'inherited') return refuse('part')
  if (head.side === 'right' && (frame.unknown(frame.end, head.from) > 3 || frame.unit === '个'))
    return refuse('no-noun')
  if (unit === '人次' && !isReceiving) return refuse('unit')
  if (isReceiving && (head.side !== 'inherited' || frame.actions.some((a) => a.side !== 'inherited')))
    return claim('applications_received', isNew(frame, scene) ? 6 : 5)
  if (isReceiving) return claim('applications_received', 3)
  if (hasAction(frame, 'handle')) return handledOf(frame, scene)
  if (head.side === 'inherited') return sumOf(frame, scene)
  if (head.side === 'right')
    return rightAction(frame, 'receive')
      ? claim('applications_received', 5)
      : claim('applications_received', 2)
  if (unknownBetween(frame, head.to, frame.at) > 2) return refuse('no-noun')
  return claim('applications_received', topic === 'applications' ? 4 : 3)
}

/**
 * 新收306件,办理306件: what was handled of those received. 办理申请11件,其中自然人9件、企业2件: those who applied, all told.
 * 共办理申请6件,其中新收5件 counts what was carried in as well.
 */
function handledOf(frame: Frame, scene: Scene): Verdict {
  if (frame.isPart || !leftAction(frame, 'handle')) return refuse('caseload')
  const { frames } = scene.read
  const isBehind = frames.some(
    (f) => f.at < frame.at && f.actions.some((a) => a.value === 'receive' && a.side === 'left'),
  )
  if (frame.head?.side === 'inherited' || isBehind) return claim('applications_closed', 1)
  const applicants = frames.filter(
    (f) =>
      f.at > frame.at &&
      f.qualities.some((q) => q.side === 'left' && (q.value === 'natural' || q.value === 'legal')),
  )
  const sum = applicants.reduce((all, f) => all + f.mention.value, 0)
  return applicants.length > 1 && sum === frame.mention.value
    ? claim('applications_received', 2)
    : refuse('caseload')
}

/** 信函7件,当面2件,共计9件: the sum of the ways before it is all that came. */
function sumOf(frame: Frame, scene: Scene): Verdict {
  if (!frame.relations.has('total') || unknownBetween(frame, frame.leftFrom, frame.at) > 0) return null
  const parts = scene.read.frames.filter((f) => f.at < frame.at && f.head?.value === 'application')
  const sum = parts.reduce((all, part) => all + part.mention.value, 0)
  return parts.length > 1 && sum === frame.mention.value ? claim('applications_received', 4) : null
}

const isNew = (frame: Frame, { read }: Scene) =>
  /新收/.test(read.sentence.masked.slice(frame.leftFrom, frame.at))

const WAYS: Readonly<Record<string, string>> = {
  in_person: 'applications_in_person',
  fax: 'applications_fax',
  online: 'applications_online',
  letter: 'applications_letter',
}

/** 网上申请4件, 自然人申请5件: a part, unless it is the only figure of applications in its sentence. */
function wayOf(frame: Frame, scene: Scene): Verdict {
  const way = frame.qualities.filter((quality) => quality.side === 'left' || frame.head?.side === 'right')
  if (way.length === 0) return null
  const others = scene.read.frames.filter(
    (f) => f !== frame && f.head?.value === 'application' && f.qualities.length > 0,
  )
  const isAlone = others.length === 0 && !frame.isPart && hasAction(frame, 'receive')
  if (isAlone) return null
  const indicator = way.length === 1 ? WAYS[way[0]!.value] : undefined
  if (indicator === undefined) return refuse('kind')
  return claim(indicator, 3)
}
