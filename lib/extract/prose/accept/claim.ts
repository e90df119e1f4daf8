import type { ReportContext } from '../context.ts'
import type { Frame, ReadSentence } from '../frame.ts'
import type { UnreadReason } from '#lib/model/unread'
import type { Topic } from '../topic.ts'

/** What a frame is read against: its sentence and the section it stands in. */
export interface Scene {
  read: ReadSentence
  topic: Topic
  context: ReportContext
  /** Channels that the sentences before name in the same paragraph, each once, the one named last at the end. */
  channelsBefore: readonly string[]
}

/** What a frame states: an indicator, how surely, and from where the passage is quoted. */
export interface Claim {
  indicator: string
  /** The higher, the surer: 6 the statutory term, 4 a verb of publishing, 2 counted in times, 1 a kind that stands for all if it is alone. */
  strength: number
  from?: number
  /** Kept beside the table's value, never accepted. */
  rivalOnly?: boolean
  note?: string
  unit?: string
  value?: number
}

export type Verdict = { claims: Claim[] } | { refusal: UnreadReason } | null

export const claim = (
  indicator: string,
  strength: number,
  more: Omit<Claim, 'indicator' | 'strength'> = {},
): Verdict => ({
  claims: [{ indicator, strength, ...more }],
})
export const refuse = (refusal: UnreadReason): Verdict => ({ refusal })

/** Reads the frames of one field (publishing, applications …); null where a frame is not of that field. */
export type Field = (frame: Frame, scene: Scene) => Verdict

export const hasAction = (frame: Frame, ...values: string[]) =>
  frame.actions.some((action) => values.includes(action.value))
export const leftAction = (frame: Frame, ...values: string[]) =>
  frame.actions.some((action) => action.side !== 'right' && values.includes(action.value))
export const rightAction = (frame: Frame, ...values: string[]) =>
  frame.actions.some((action) => action.side === 'right' && values.includes(action.value))

/** The unit of a number where it counts times and not things: 条次, 篇次; empty otherwise. */
export const timesUnit = (frame: Frame) => (frame.unit.includes('次') ? frame.unit : '')

/** The words that a number has on its left, as printed. */
export const wordsBefore = (frame: Frame, scene: Scene) =>
  scene.read.sentence.masked.slice(frame.leftFrom, frame.at)
