import type { Frame } from '../frame.ts'
import { hasAction, refuse, wordsBefore, type Field, type Scene } from './claim.ts'
import { channelOf } from './publishedChannel.ts'
import { isColumn } from './publishedColumns.ts'
import { totalOf } from './publishedTotal.ts'

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
  // 微博转发政务信息221条 was published there all the same.
  const isReposted = hasAction(frame, 'repost') && !hasAction(frame, 'publish', 'statutory')
  if (isReposted && (frame.channels.length === 0 || head?.value !== 'info')) return refuse('reposted')
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
  if (/(?:依申请|不予)公开[^,]*$/.test(wordsBefore(frame, scene))) return null
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

const PUBLISHED = new Set(['info', 'disclosure', 'post', 'document'])
const UNITS = /^(?:条次|条\/次|条\(次\)?|条|件次|件\(次\)|件|篇次|篇\(条\)|篇\(次\)|篇|则|份|个|项|)$/

/** Under other headings publishing is spoken of in its own term only. */
function isElsewhere(frame: Frame, { topic, read }: Scene): boolean {
  if (topic !== 'applications' && topic !== 'disputes' && topic !== 'fees' && topic !== 'proposals')
    return false
  return !/主动公开/.test(read.sentence.masked)
}
