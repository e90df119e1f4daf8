import type { Frame } from '../frame.ts'
import type { Scene } from './claim.ts'

/** 网站乡镇栏目268条: a column of a channel is a place, not what is counted. */
export const isColumn = (frame: Frame) =>
  frame.channels.length > 0 &&
  frame.head?.side === 'left' &&
  /栏目|专栏|板块|版块|频道|专题|专区|子站|子网站|分站/.test(frame.head.word)

/** Whether the words before a number name a column of a site. */
export const isOfColumn = (frame: Frame, scene: Scene) =>
  frame.left.some(
    (s) =>
      s.class === 'head' &&
      s.value === 'other' &&
      /栏目|专栏|子站/.test(scene.read.sentence.masked.slice(s.from, s.to)),
  )
