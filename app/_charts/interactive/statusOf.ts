import type { Interaction } from '#app/_charts/draw/interaction'
import type { interactiveText } from '#app/_text/sections/interactiveText'
import type { Lang } from '#app/_text/text'
import type { InteractiveState } from './interactiveOption.ts'
import { cutScale } from './valueAxis.ts'

export type InteractiveWords = (typeof interactiveText)[Lang]

/** What the reader changed of a picture, in words. */
export function statusOf(
  { parts, years, values }: Interaction,
  state: InteractiveState,
  words: InteractiveWords,
): string {
  const { from, to, values: cuts } = state.closeUp
  const labels = parts.flatMap(({ label }, place) => (state.hidden.has(place) ? [label] : []))
  const isStack = parts.some(({ shape }) => shape === 'fill')
  const said: string[] = []
  if (years !== null && (from > years[0]! || to < years.at(-1)!)) said.push(words.span(from, to))
  if (values !== null && cuts > 0) {
    const scale = cutScale(values, cuts, (value) => words.number.format(value))
    said.push(words.upTo(scale.label(scale.ticks.at(-1)!)))
  }
  if (labels.length > 0) said.push((isStack && years === null ? words.hidden : words.hiddenLines)(labels))
  return said.length === 0 ? words.all : said.join(' · ')
}
