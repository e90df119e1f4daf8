import { hasWords } from './everydayWords.ts'
import { soundFit, typedLetters } from '#lib/sounds/soundFit'
import type { Indicator } from '#lib/model/indicator'

/** An indicator with how its label is read, and the words of what it belongs to: the indicator it is part of, and its group. */
export interface FindableIndicator extends Pick<Indicator, 'id' | 'labelZh' | 'labelEn' | 'unit'> {
  readings: readonly string[]
  /** The label of the indicator that it is part of: several have the same label of their own. */
  whole: { zh: string; en: string } | null
  topic: string
}

/**
 * The indicators that every part of a query fits, the best first: by label, id or English label, then those of a topic (行政复议 finds all
 * of the disputes), then by words of both (复议纠错), then by pinyin. What fits alike keeps the order of the catalogue.
 */
export function indicatorHits(indicators: readonly FindableIndicator[], q: string): FindableIndicator[] {
  const parts = q.toLowerCase().split(/\s+/)
  return indicators
    .flatMap((one) => {
      const fits = parts.map((part) => fitOf(part, one))
      return fits.includes(null) ? [] : [{ one, fit: Math.max(...fits.map(Number)) }]
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ one }) => one)
}

function fitOf(
  part: string,
  { id, labelZh, labelEn, readings, whole, topic }: FindableIndicator,
): number | null {
  // A sign alone, as the one between the words of ids, is no word.
  if (!/[\p{L}\p{N}]/u.test(part)) return null
  const label = labelZh.toLowerCase()
  if (label === part || id === part) return 0
  if (label.startsWith(part)) return 1
  if ([label, id, labelEn.toLowerCase()].some((words) => words.includes(part))) return 2
  if (topic.toLowerCase().includes(part)) return 3
  if (hasWords(`${label} ${whole?.zh ?? ''}`, part)) return 4
  if (hasWords(`${label} ${topic}`, part)) return 5
  const letters = typedLetters(part)
  return letters === null || letters.length < 2 || soundFit(readings, letters) === null ? null : 6
}
