import { unknownBetween, type Frame } from '../frame.ts'
import {
  claim,
  hasAction,
  leftAction,
  refuse,
  rightAction,
  type Field,
  type Scene,
  type Verdict,
} from './claim.ts'

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
const OUTCOMES: Readonly<Record<string, { since2019: string | null; before: string | null }>> = {
  granted: { since2019: 'outcome_granted', before: 'reply_granted' },
  partial: { since2019: 'outcome_partial', before: 'reply_partial' },
  denied: { since2019: 'outcome_denied', before: 'reply_denied' },
  unable: { since2019: 'outcome_unable', before: null },
  notProcessed: { since2019: 'outcome_not_processed', before: null },
  otherOutcome: { since2019: 'outcome_other', before: null },
  alreadyPublic: { since2019: null, before: 'reply_already_public' },
  notExist: { since2019: null, before: 'reply_not_exist' },
  notHeld: { since2019: null, before: 'reply_not_this_agency' },
}
const outcomeOfFrame = (frame: Frame) => frame.actions.filter((action) => action.value in OUTCOMES && action.side !== 'inherited') // prettier-ignore
/** 予以公开3件,其他3件: behind other outcomes 其他 is one of them. */
const isOtherOutcome = (frame: Frame, scene: Scene) =>
  /其[他它]$/.test(scene.read.sentence.masked.slice(frame.leftFrom, frame.at)) && frame.previous !== null && scene.read.frames.some((f) => f.at < frame.at && outcomeOfFrame(f).length > 0) // prettier-ignore

const isOutcomeOf = (frame: Frame) =>
  (frame.head?.value === 'disclosure' && outcomeOfFrame(frame).length > 0) ||
  // 对2件属于执法案卷的信息决定不予公开
  (frame.head?.side === 'right' && outcomeOfFrame(frame).some((action) => action.side === 'right'))

/** A number without the word itself is about applications where its section or the words before it are. */
function isAbout(frame: Frame, { topic, read }: Scene): boolean {
  if (topic === 'applications') return true
  const { masked, before } = read.sentence
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

/** 收到并答复依申请公开2件: both are said of one number. */
function receivedAndClosed(frame: Frame, scene: Scene): Verdict {
  const { head } = frame
  if (head?.value !== 'application' || head.side !== 'left') return null
  const [first, last] = [frame.actions.find((a) => a.value === 'receive' && a.side === 'left'), frame.actions.findLast((a) => (a.value === 'close' || a.value === 'reply') && a.side === 'left')] // prettier-ignore
  if (first === undefined || last === undefined || last.from < first.to || last.from - first.to > 2 || last.to > head.from) return null // prettier-ignore
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
function withGranted(verdict: Verdict, frame: Frame, scene: Scene): Verdict {
  if (verdict === null || !('claims' in verdict) || verdict.claims[0]?.indicator !== 'applications_received')
    return verdict
  if (!/^(?:申请)?,?(?:已)?(?:全部|均)(?:已|依法)*予以公开/.test(scene.read.sentence.masked.slice(frame.end)))
    return verdict
  const granted = (scene.context.year ?? 2019) >= 2019 ? 'outcome_granted' : 'reply_granted'
  return { claims: [...verdict.claims, { indicator: granted, strength: 2 }] }
}

/** What was carried in from last year and out to the next. 2021年结转 in the report of 2022 is carried in. */
function carriedOf(frame: Frame, scene: Scene): Verdict {
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

/** One outcome and its number; two outcomes in one number are neither's. */
function outcomeOf(frame: Frame, scene: Scene): Verdict {
  const outcomes = outcomeOfFrame(frame)
  if (outcomes.length === 0)
    return isOtherOutcome(frame, scene) && (scene.context.year ?? 2019) >= 2019
      ? claim('outcome_other', 3)
      : null
  const left = outcomes.filter((action) => action.side === 'left')
  const own = left.length > 0 ? left : outcomes
  if (new Set(own.map((action) => action.value)).size > 1) return refuse('shared')
  const named = OUTCOMES[own[0]!.value]!
  if (own[0]!.side === 'right' && leftAction(frame, 'receive', 'close', 'reply')) return null
  if (
    own[0]!.side === 'left' &&
    !frame.relations.has('paired') &&
    unknownBetween(frame, own[0]!.to, frame.at) > 4
  )
    return refuse('kind')
  if (isClasses(scene)) return refuse('kind')
  const indicator = (scene.context.year ?? 2019) >= 2019 ? named.since2019 : named.before
  if (
    /部分/.test(scene.read.sentence.masked.slice(frame.leftFrom, frame.at)) &&
    own[0]!.value === 'granted' &&
    !frame.relations.has('paired')
  )
    return claim('outcome_partial', 3)
  return indicator === null ? refuse('no-row') : claim(indicator, 3)
}

/** 主动公开61条,依申请公开48条,不予公开101条 counts classes of documents, not what became of applications. */
function isClasses({ read }: Scene): boolean {
  const { masked } = read.sentence
  const list = /主动公开[^,。;\ue000]{0,10}\ue000[^。;]*依申请公开[^,。;\ue000]{0,10}\ue000/.exec(masked)
  if (list === null) return false
  return /(?:公文|文件|制作|产生|形成|生成)/.test(masked.slice(0, list.index)) || /不(?:予)?公开[^,。;\ue000]{0,6}\ue000/.test(masked.slice(list.index)) // prettier-ignore
}

function closedOf(frame: Frame, scene: Scene): Verdict {
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
  if (!isOwn && !/^(?:件)?(?:申请)?(?:已|均已|现已|全部)/.test(scene.read.sentence.masked.slice(frame.end, frame.end + 6))) return null // prettier-ignore
  if (behind?.value === 'close' || behind?.value === 'reply') return claim('applications_closed', 2)
  return null
}

/** Received: a verb of receiving, or 申请 as the label of its number. By way or applicant only where it stands alone. */
function receivedOf(frame: Frame, scene: Scene): Verdict {
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
  const applicants = frames.filter((f) => f.at > frame.at && f.qualities.some((q) => q.side === 'left' && (q.value === 'natural' || q.value === 'legal'))) // prettier-ignore
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
