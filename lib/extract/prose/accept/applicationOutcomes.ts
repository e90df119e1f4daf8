import { unknownBetween, type Frame } from '../frame.ts'
import { claim, leftAction, refuse, wordsBefore, type Scene, type Verdict } from './claim.ts'

/** What became of applications: the words of the forms since 2019, and those of the form of 2014. */
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
const outcomeOfFrame = (frame: Frame) =>
  frame.actions.filter((action) => action.value in OUTCOMES && action.side !== 'inherited')
/** 予以公开3件,其他3件: behind other outcomes 其他 is one of them. */
const isOtherOutcome = (frame: Frame, scene: Scene) =>
  /其[他它]$/.test(wordsBefore(frame, scene)) &&
  frame.previous !== null &&
  scene.read.frames.some((f) => f.at < frame.at && outcomeOfFrame(f).length > 0)

/** Whether a number without the word 申请 counts what became of applications. */
export const isOutcomeOf = (frame: Frame) =>
  (frame.head?.value === 'disclosure' && outcomeOfFrame(frame).length > 0) ||
  // 对2件属于执法案卷的信息决定不予公开
  (frame.head?.side === 'right' && outcomeOfFrame(frame).some((action) => action.side === 'right'))

/** One outcome and its number; two outcomes in one number are neither's. */
export function outcomeOf(frame: Frame, scene: Scene): Verdict {
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
  if (/部分/.test(wordsBefore(frame, scene)) && own[0]!.value === 'granted' && !frame.relations.has('paired'))
    return claim('outcome_partial', 3)
  return indicator === null ? refuse('no-row') : claim(indicator, 3)
}

/** 主动公开61条,依申请公开48条,不予公开101条 counts classes of documents, not what became of applications. */
export function isClasses({ read }: Scene): boolean {
  const { masked } = read.sentence
  const list = /主动公开[^,。;\ue000]{0,10}\ue000[^。;]*依申请公开[^,。;\ue000]{0,10}\ue000/.exec(masked)
  if (list === null) return false
  return (
    /(?:公文|文件|制作|产生|形成|生成)/.test(masked.slice(0, list.index)) ||
    /不(?:予)?公开[^,。;\ue000]{0,6}\ue000/.test(masked.slice(list.index))
  )
}
