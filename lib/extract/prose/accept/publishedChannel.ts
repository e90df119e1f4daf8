import { unknownBetween, type Frame, type Slot } from '../frame.ts'
import { claim, hasAction, refuse, timesUnit, type Scene, type Verdict } from './claim.ts'
import { isColumn, isOfColumn } from './publishedColumns.ts'
import { typedBy } from './publishedKinds.ts'

/** The channel of a frame: a row of the form, none (the press), or `total` where several are named for one number. */
export function channelOf(frame: Frame, scene: Scene): Verdict | 'total' {
  const names = new Set(frame.channels.map((channel) => channel.value))
  // 通过门户网站等渠道: others are meant as well.
  const { masked } = scene.read.sentence
  if (
    frame.channels.some((c) => c.value === 'several' && masked[c.from - 1] === '等') &&
    names.has('channel_website')
  )
    return hasPublished(frame) ? 'total' : refuse('shared')
  const name = isAccountOf(frame) ? frame.channels[1]!.value : single(names)
  if (name === 'total' && frame.relations.has('same') && isStated(frame)) return everyOne(names)
  if (name === 'total') return hasPublished(frame) ? 'total' : refuse('shared')
  if (name === null) return isStated(frame) ? refuse('no-row') : null
  if (frame.unit === '期' && frame.previous?.at !== frame.at) return refuse('unit')
  if (!isStated(frame)) return null
  if (isOneColumn(frame, scene)) return refuse('kind')
  if (name === 'channel_new_media' && names.size > 1 && frame.relations.has('same')) return everyOne(names)
  const inherited = frame.channels[0]!.side === 'inherited'
  const isKind = frame.head?.value === 'info' && typedBy(frame, scene) !== null
  return claim(name, inherited || isKind ? 2 : 3, {
    unit: timesUnit(frame),
    note: inherited ? '渠道由上文确定' : undefined,
  })
}

/** “公开内容”栏目59条,“政策文件”栏目7条: each is one column's, neither the channel's. */
function isOneColumn(frame: Frame, scene: Scene): boolean {
  const isOther = (f: Frame) =>
    f !== frame && f.channels.every((c) => c.side === 'inherited') && isOfColumn(f, scene)
  return isOfColumn(frame, scene) && scene.read.frames.some(isOther)
}

/** 网站、公众号各发布50条: each of them published as many. */
const everyOne = (names: ReadonlySet<string>): Verdict => ({
  claims: [...names]
    .filter((name) => name.startsWith('channel_'))
    .map((indicator) => ({ indicator, strength: 3 })),
})

/** 政务新媒体“今日桐泉”公众号: the account names what the wider word stands for. */
function isAccountOf(frame: Frame): boolean {
  const [first, second] = frame.channels
  if (frame.channels.length !== 2 || first!.value !== 'channel_new_media') return false
  if (second!.value !== 'channel_wechat' && second!.value !== 'channel_weibo') return false
  return (
    second!.from > first!.to &&
    frame.left.some((s) => s.class === 'name' && s.from >= first!.to && s.to <= second!.from)
  )
}

/** One row for several names: WeChat with Weibo is new media; with the press beside it still. Null: no row; `total`: all ways together. */
function single(names: ReadonlySet<string>): string | null {
  if (names.size === 1) {
    const [only] = names
    return only === 'press' ? null : only === 'several' ? 'total' : only!
  }
  const isMedia = (name: string) => ['channel_new_media', 'channel_weibo', 'channel_wechat'].includes(name)
  const all = [...names]
  if (all.every((name) => isMedia(name) || name === 'several')) {
    const media = all.filter(isMedia)
    return media.length === 1 ? media[0]! : 'channel_new_media'
  }
  if (all.every((name) => name === 'channel_website' || name === 'several')) return 'channel_website'
  if (all.every((name) => name === 'press' || name === 'several')) return null
  if (all.every((name) => name === 'press' || name === 'channel_other')) return 'channel_other'
  if (!names.has('channel_website') && names.has('press') && !names.has('channel_other'))
    return names.has('channel_new_media') ? 'channel_new_media' : null
  return 'total'
}

const hasPublished = (frame: Frame) => hasAction(frame, 'publish', 'statutory') || isInfo(frame.head)
const isInfo = (head: Slot | null) =>
  head !== null && head.side !== 'inherited' && (head.value === 'info' || head.value === 'disclosure')

/** A channel's figure needs a verb of publishing or what was published; without both nothing unknown may stand between. */
function isStated(frame: Frame): boolean {
  if (frame.head !== null && frame.head.side !== 'inherited' && frame.head.value === 'document')
    return hasAction(frame, 'publish', 'statutory')
  if (frame.head !== null && frame.head.side !== 'inherited' && !isColumn(frame)) return true
  const last = frame.channels.findLast((channel) => channel.side === 'left')
  const verb = frame.actions.findLast(
    (action) => action.side === 'left' && (action.value === 'publish' || action.value === 'statutory'),
  )
  // 网站公开救助金发放120条: what was published is another thing than items.
  if (verb !== undefined) return unknownBetween(frame, Math.max(verb.to, last?.to ?? 0), frame.at) <= 1
  if (hasAction(frame, 'publish', 'statutory')) return true
  if (/^[个项]$/.test(frame.unit)) return false
  if (last === undefined) return frame.channels.some((channel) => channel.side === 'inherited')
  return unknownBetween(frame, last.to, frame.at) <= 2
}
