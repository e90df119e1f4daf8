/** A place in a text that something refers to or that was searched for; `id` is its anchor, `[start, end)` are UTF-16 offsets. */
export interface Passage {
  id: string
  start: number
  end: number
  /** It holds what was searched for. */
  isHit?: boolean
}

/** A stretch of the text with the passages that cover it; `begins` are those whose first stretch this is, `ends` their last. */
export interface Stretch {
  text: string
  start: number
  end: number
  covering: Passage[]
  begins: Passage[]
  ends: Passage[]
}

/**
 * Cuts a text at the borders of its passages, which may overlap, and at further offsets. The stretches joined are the text again,
 * and every passage with a length begins and ends once. Passages outside the text are left out.
 */
export function cutAtPassages(
  text: string,
  passages: readonly Passage[],
  further: readonly number[] = [],
): Stretch[] {
  const inside = passages.filter((one) => one.start >= 0 && one.start < one.end && one.end <= text.length)
  const borders = [
    ...new Set([0, text.length, ...further, ...inside.flatMap((one) => [one.start, one.end])]),
  ].sort((a, b) => a - b)
  return borders.slice(0, -1).flatMap((start, index) => {
    const end = borders[index + 1]!
    return {
      text: text.slice(start, end),
      start,
      end,
      covering: inside.filter((one) => one.start <= start && one.end >= end),
      begins: inside.filter((one) => one.start === start),
      ends: inside.filter((one) => one.end === end),
    }
  })
}
