import { unknownBetween, type Frame, type Slot } from '../frame.ts'
import { claim, hasAction, refuse, type Field, type Scene, type Verdict } from './claim.ts'

/**
 * Items published, in all and by channel (form of 2014, part 一). A total has no channel and is no part; a channel's figure
 * is one channel's alone and never the total.
 */
export const publishing: Field = (frame, scene) => {
  const { head } = frame
  const isOwnHead = head !== null && head.side !== 'inherited' && !isColumn(frame)
  if (isOwnHead && !PUBLISHED.has(head.value)) return null
  if (!UNITS.test(frame.unit) && !(frame.unit === '期' && frame.channels.length > 0)) return null
  if (isElsewhere(frame, scene)) return null
  if (hasAction(frame, 'submit') && !hasAction(frame, 'publish', 'statutory')) return refuse('submitted')
  if (hasAction(frame, 'respond') && !hasAction(frame, 'publish', 'statutory')) return refuse('kind')
  if (hasAction(frame, 'repost') && !hasAction(frame, 'publish', 'statutory')) return refuse('reposted')
  if (
    hasAction(
      frame,
      'receive',
      'reply',
      'close',
      'denied',
      'unable',
      'partial',
      'repeal',
      'handle',
      'notHeldInfo',
    )
  )
    return null
  if (/(?:依申请|不予)公开[^,]*$/.test(textOf(frame, scene))) return null
  // 予以公开3件(主动公开1件,依申请公开2件): how an application was answered.
  if (
    frame.clause.depth > 0 &&
    frame.previous !== null &&
    scene.read.frames.some(
      (f) =>
        f.clause === frame.clause.outer &&
        (f.head?.value === 'application' ||
          f.actions.some((a) => a.value === 'granted' || a.value === 'receive')),
    )
  )
    return null
  if (frame.channels.length > 0) {
    const channel = channelOf(frame, scene)
    if (channel !== 'total') return channel
  }
  return totalOf(frame, scene)
}

/** 网站乡镇栏目268条: a column of a channel is a place, not what is counted. */
const isColumn = (frame: Frame) =>
  frame.channels.length > 0 &&
  frame.head?.side === 'left' &&
  /栏目|专栏|板块|版块|频道|专题|专区|子站|子网站|分站/.test(frame.head.word)

const PUBLISHED = new Set(['info', 'disclosure', 'post', 'document'])
const UNITS = /^(?:条次|条\/次|条\(次\)?|条|件次|件\(次\)|件|篇次|篇\(条\)|篇\(次\)|篇|则|份|个|项|)$/
const COUNTED_IN_TIMES = /次/

const textOf = (frame: Frame, scene: Scene) => scene.read.sentence.masked.slice(frame.leftFrom, frame.at)

/** Under other headings publishing is spoken of in its own term only. */
function isElsewhere(frame: Frame, { topic, read }: Scene): boolean {
  if (topic !== 'applications' && topic !== 'disputes' && topic !== 'fees' && topic !== 'proposals')
    return false
  return !/主动公开/.test(read.sentence.masked)
}

/** The channel of a frame: a row of the form, none (the press), or `total` where several are named for one number. */
function channelOf(frame: Frame, scene: Scene): Verdict | 'total' {
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

const isOfColumn = (frame: Frame, scene: Scene) =>
  frame.left.some((s) => s.class === 'head' && s.value === 'other' && /栏目|专栏|子站/.test(scene.read.sentence.masked.slice(s.from, s.to))) // prettier-ignore

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
const isInfo = (head: Slot | null) => head !== null && head.side !== 'inherited' && (head.value === 'info' || head.value === 'disclosure') // prettier-ignore

/** A channel's figure needs a verb of publishing or what was published; without both nothing unknown may stand between. */
function isStated(frame: Frame): boolean {
  if (frame.head !== null && frame.head.side !== 'inherited' && frame.head.value === 'document') return hasAction(frame, 'publish', 'statutory') // prettier-ignore
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

/** Whether the words before the noun name several kinds and end in 等. */
const isListed = (frame: Frame, scene: Scene) =>
  /、[^,。]*等(?:的|各类|政府|政务|方面|相关|有关)*$/.test(
    scene.read.sentence.masked.slice(frame.clause.from, frame.head?.from ?? frame.at),
  )

const isOwnStatutory = (frame: Frame) =>
  frame.actions.some((a) => a.value === 'statutory' && a.side === 'left')

/** 「2022年累计发布96条动态」 under a heading on platforms: the posts of the one account that the paragraph names. */
function accountOf(frame: Frame, scene: Scene): Verdict {
  if (scene.topic !== 'platform' || frame.channels.length > 0) return null
  const { head } = frame
  if (head === null || head.side === 'inherited' || (head.value !== 'post' && head.value !== 'info'))
    return null
  if (!hasAction(frame, 'publish') || typedBy(frame, scene) !== null) return null
  const named = [...scene.channelsBefore, ...scene.read.spans.filter((s) => s.class === 'channel' && s.from < frame.at).map((s) => s.value)] // prettier-ignore
  const accounts = new Set(named.filter((name) => name === 'channel_wechat' || name === 'channel_weibo'))
  if (accounts.size !== 1 || (named.includes('press') && !named.includes('channel_new_media'))) return null
  if (named.findLast((name) => name !== 'several') === 'channel_website') return null
  return claim([...accounts][0]!, 2, { note: '渠道由上文所述账号确定' })
}

/** 主动公开共120条, with nothing but a word of sum between; 主动公开的途径有四条 counts ways. */
function isBareLabel(frame: Frame, scene: Scene): boolean {
  const verb = frame.actions.findLast((a) => a.value === 'statutory' && a.side === 'left')
  if (verb === undefined) return true
  const between = scene.read.sentence.masked.slice(verb.to, frame.at)
  return /^(?:的|了|共|共计|累计|总计|合计|总共|总数量?|数量?|总量|为|达到?|是|有|约|近|超过|不少于|:|情况:|各类|次数|条数)*$/.test(
    between,
  )
}

const hasOwnVerb = (frame: Frame) => frame.actions.some((a) => a.side !== 'inherited' && (a.value === 'statutory' || a.value === 'publish')) // prettier-ignore

/** Parted from the figure before by its owner, its year or what it rose to, and by nothing else: 其中我局120条, 升为395条. */
const isContrast = (frame: Frame) =>
  frame.relations.has('to') || frame.relations.has('reach') || frame.left.some((s) => s.class === 'owner' || s.class === 'date' || (s.class === 'period' && s.value !== 'wholeYear')) // prettier-ignore

/** 基础信息135条,重大项目5条,水利领域81条,合计221条: the sum of the kinds before it is all that was published. */
function sumOf(frame: Frame, scene: Scene): Verdict {
  if (!frame.relations.has('total') && !frame.relations.has('cumulative')) return null
  if (frame.unknown(frame.leftFrom, frame.at) > 1 || !/^(?:条次|条)$/.test(frame.unit)) return null
  const before = scene.read.frames.filter((f) => f.at < frame.at && f.unit === frame.unit).reverse()
  let sum = 0
  for (const [i, part] of before.entries()) {
    sum += part.mention.value
    const isPublished =
      part.head?.value === 'info' ||
      part.actions.some((a) => a.value === 'publish' || a.value === 'statutory')
    if (sum === frame.mention.value && i > 0 && isPublished)
      return claim('items_published', 4, { from: part.leftFrom })
  }
  return null
}

/** A figure of all ways together. */
function totalOf(frame: Frame, scene: Scene): Verdict {
  const { head, relations } = frame
  const isStatutory = hasAction(frame, 'statutory')
  const isPublished = isStatutory || hasAction(frame, 'publish')
  const account = accountOf(frame, scene)
  if (account !== null) return account
  const isInherited = head?.side === 'inherited'
  // 制作政府信息60件: what was made is not what was published.
  if (hasAction(frame, 'make') && !isPublished) return refuse('kind')
  if (head === null && isStatutory && !isBareLabel(frame, scene)) return refuse('no-noun')
  if ((head?.value === 'document' || head?.value === 'post') && !(isInherited && isOwnStatutory(frame)))
    return refuse('kind')
  if (head === null && !isPublished) return sumOf(frame, scene) ?? refuse('no-noun')
  if (/^[个项]$/.test(frame.unit) && head === null) return refuse('unit')
  if (head?.value === 'disclosure' && !isPublished && unknownBetween(frame, head.to, frame.at) > 0)
    return refuse('no-noun')
  if (isInherited && !hasOwnVerb(frame) && !isContrast(frame)) return sumOf(frame, scene) ?? refuse('part')
  if (head === null && !hasOwnVerb(frame)) return sumOf(frame, scene) ?? refuse('no-noun')
  if (isDuty(frame, scene) || (frame.channels.length === 0 && isOfColumn(frame, scene))) return refuse('kind')
  const { topic } = scene
  if (!isStatutory && isOther(topic) && !isAllWays(frame, scene)) return refuse('kind')
  const typed = typedBy(frame, scene)
  const unit = timesUnit(frame)
  const base = isStatutory ? (head?.value === 'info' ? 6 : 5) : head?.value === 'info' || head?.value === 'disclosure' ? 4 : 3 // prettier-ignore
  // 政府信息不存在5件: outside its section a bare label of what was published is counted in 条.
  if (!isPublished && (!isLabel(frame) || !/^(?:条次|条)?$/.test(frame.unit))) return refuse('no-noun')
  if (base === 3 && !relations.has('total') && !relations.has('cumulative') && frame.unit !== '条' && frame.unit !== '条次') return refuse('no-noun') // prettier-ignore
  if (typed === 'kind') return refuse('kind')
  if (typed === 'open' && (!isPublished || frame.isPart)) return refuse('kind')
  // 主动公开概况、政策文件等政府信息268条: the statutory term and 等 speak of all.
  const isOpen =
    typed === 'open' && !relations.has('total') && !(isOwnStatutory(frame) && isListed(frame, scene))
  const strength = isOpen ? 1 : unit === '' ? base + (topic === 'publishing' ? 0.5 : 0) : 2
  return claim('items_published', strength, {
    unit,
    note: unit === '' ? undefined : `原文单位为“${unit}”，按次数计`,
  })
}

const timesUnit = (frame: Frame) => (COUNTED_IN_TIMES.test(frame.unit) ? frame.unit : '')
const isOther = (topic: Scene['topic']) => topic === 'interpretation' || topic === 'platform' || topic === 'supervision' || topic === 'problems' // prettier-ignore
const isAllWays = (frame: Frame, scene: Scene) =>
  scene.topic === 'platform' &&
  frame.channels.length > 0 &&
  /(?:全年|共|累计)/.test(scene.read.sentence.masked)

/** 应公开158条 is a duty, 拟公开 a plan: neither is what was published. */
const isDuty = (frame: Frame, scene: Scene) => /应(?:当)?(?:主动)?公开[^,]{0,10}$/.test(textOf(frame, scene))

/** 政府信息329条, 信息数:120条: the label stands right before its number. */
const isLabel = (frame: Frame) =>
  frame.head !== null && frame.head.side === 'left' && unknownBetween(frame, frame.head.to, frame.at) === 0

/** Kinds of information that reports count by themselves; a figure so narrowed is one kind's. */
const KIND =
  /(?:预决算|预算|决算|财政|招标|采购|行政许可|行政处罚|双随机|人事|机构职能|政策法规|规范性文件|重大项目|会议|通知|公告|公示|动态|要闻|新闻|概况|权责清单|办事指南|建议|提案|解读|统计|应急|执法|三公|政策|工作总结|规划|计划|重点领域|环境保护|食品|药品|安全生产|价格|收费|征地|拆迁|扶贫|社会救助|就业|教育|医疗|审批|类)$/

/**
 * Words between the verb and 信息 that no list knows: `kind` where they name one kind, `open` where they name several with
 * 等 or 方面 (工程、招标等信息) or the body's own field, null where there are none.
 */
function typedBy(frame: Frame, scene: Scene): 'kind' | 'open' | null {
  const { head } = frame
  if (head === null || head.side === 'inherited') return null
  const { masked } = scene.read.sentence
  if (head.side === 'right') {
    const between = unknownText(frame, scene, frame.end, head.from)
    return between === '' ? null : 'kind'
  }
  const verb = frame.actions.findLast((a) => a.side === 'left' && a.to <= head.from)
  const start = Math.max(frame.leftFrom, verb?.to ?? frame.clause.from)
  const words = unknownText(frame, scene, start, head.from)
  if (words === '') return /类(?:政府|政务)?$/.test(masked.slice(start, head.from)) && !/[各种]类(?:政府|政务)?$/.test(masked.slice(start, head.from)) ? 'kind' : null // prettier-ignore
  const printed = masked.slice(start, head.from)
  if (/(?:各类|各种|各项|全部|所有)(?:政府|政务)?$/.test(printed)) return null
  if (/(?:等|方面|领域)(?:的|各类|政府|政务|相关|有关|方面|内容|领域)*$/.test(printed)) return 'open'
  if (/^(?:涉及|有关|关于)/.test(printed)) return 'open'
  return KIND.test(printed.replace(/(?:的|政府|政务|相关|有关)+$/, '')) ? 'kind' : 'open'
}

/** What no word covers in a stretch, and the things that it names; words that say nothing of their own left out. */
function unknownText(frame: Frame, scene: Scene, from: number, to: number): string {
  const spans = scene.read.spans.filter(
    (span) =>
      span.to > from &&
      span.from < to &&
      span.class !== 'head' &&
      !(span.class === 'mark' && span.value === '、'),
  )
  let text = ''
  let at = from
  for (const span of spans) {
    text += scene.read.sentence.masked.slice(at, Math.max(at, span.from))
    at = Math.max(at, span.to)
  }
  return text + scene.read.sentence.masked.slice(at, Math.max(at, to))
}
