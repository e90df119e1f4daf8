import { unknownBetween, type Frame } from '../frame.ts'
import { claim, hasAction, refuse, timesUnit, wordsBefore, type Scene, type Verdict } from './claim.ts'
import { isOfColumn } from './publishedColumns.ts'
import { typedBy } from './publishedKinds.ts'

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
  const named = [
    ...scene.channelsBefore,
    ...scene.read.spans.filter((s) => s.class === 'channel' && s.from < frame.at).map((s) => s.value),
  ]
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

const hasOwnVerb = (frame: Frame) =>
  frame.actions.some((a) => a.side !== 'inherited' && (a.value === 'statutory' || a.value === 'publish'))

/** Parted from the figure before by its owner, its year or what it rose to, and by nothing else: 其中我局120条, 升为395条. */
const isContrast = (frame: Frame) =>
  frame.relations.has('to') ||
  frame.relations.has('reach') ||
  frame.left.some(
    (s) => s.class === 'owner' || s.class === 'date' || (s.class === 'period' && s.value !== 'wholeYear'),
  )

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
export function totalOf(frame: Frame, scene: Scene): Verdict {
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
  const base = isStatutory
    ? head?.value === 'info'
      ? 6
      : 5
    : head?.value === 'info' || head?.value === 'disclosure'
      ? 4
      : 3
  // 政府信息不存在5件: outside its section a bare label of what was published is counted in 条.
  if (!isPublished && (!isLabel(frame) || !/^(?:条次|条)?$/.test(frame.unit))) return refuse('no-noun')
  if (
    base === 3 &&
    !relations.has('total') &&
    !relations.has('cumulative') &&
    frame.unit !== '条' &&
    frame.unit !== '条次'
  )
    return refuse('no-noun')
  if (typed === 'kind') return refuse('kind')
  if (typed === 'open' && (!isPublished || frame.isPart)) return refuse('kind')
  // 主动公开概况、政策文件等政府信息268条: the statutory term and 等 speak of all.
  const isOpen =
    typed === 'open' && !relations.has('total') && !(isOwnStatutory(frame) && isListed(frame, scene))
  // 制作公文310件,其中主动公开96件: a class of the documents made, which gives way to a statement of all that was published.
  const isClass = head?.value === 'document' && isInherited && frame.isPart
  const strength = isOpen || isClass ? 1 : unit === '' ? base + (topic === 'publishing' ? 0.5 : 0) : 2
  return claim('items_published', strength, {
    unit,
    note: unit === '' ? undefined : `原文单位为“${unit}”，按次数计`,
  })
}

const isOther = (topic: Scene['topic']) =>
  topic === 'interpretation' || topic === 'platform' || topic === 'supervision' || topic === 'problems'
const isAllWays = (frame: Frame, scene: Scene) =>
  scene.topic === 'platform' &&
  frame.channels.length > 0 &&
  /(?:全年|共|累计)/.test(scene.read.sentence.masked)

/** 应公开158条 is a duty, 拟公开 a plan: neither is what was published. */
const isDuty = (frame: Frame, scene: Scene) =>
  /应(?:当)?(?:主动)?公开[^,]{0,10}$/.test(wordsBefore(frame, scene))

/** 政府信息329条, 信息数:120条: the label stands right before its number. */
const isLabel = (frame: Frame) =>
  frame.head !== null && frame.head.side === 'left' && unknownBetween(frame, frame.head.to, frame.at) === 0
