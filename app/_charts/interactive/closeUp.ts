/** How closely the reader looks: a span of years, and how often the axis of values was cut. */
export interface CloseUp {
  from: number
  to: number
  /** 0 is the whole axis; each further one halves a linear axis and takes a power of ten off a logarithmic one. */
  values: number
}

/** The fewest years that are shown beside each other. */
const fewest = 2

/** The whole of the years, ascending, and of the values. */
export function whole(years: readonly number[]): CloseUp {
  return { from: years[0] ?? 0, to: years.at(-1) ?? 0, values: 0 }
}

/** The span set inside the years, at least two wide where there are two. */
export function span(closeUp: CloseUp, years: readonly number[], from: number, to: number): CloseUp {
  const { from: first, to: last } = whole(years)
  const length = Math.min(Math.max(fewest, to - from + 1), last - first + 1)
  const start = Math.min(Math.max(first, from), last - length + 1)
  return { ...closeUp, from: start, to: start + length - 1 }
}

/** Half of the years or twice as many, around a year (the middle unless given). */
export function zoomYears(
  closeUp: CloseUp,
  years: readonly number[],
  direction: 'closer' | 'wider',
  around?: number,
): CloseUp {
  const { from, to } = closeUp
  const length = to - from + 1
  const next = direction === 'closer' ? Math.max(fewest, Math.ceil(length / 2)) : length * 2
  const share = around === undefined ? 0.5 : (around - from + 0.5) / length
  const middle = around ?? (from + to) / 2
  const start = Math.round(middle + 0.5 - share * next)
  return span(closeUp, years, start, start + next - 1)
}

/** The same number of years, `by` later. */
export function moveYears(closeUp: CloseUp, years: readonly number[], by: number): CloseUp {
  return span(closeUp, years, closeUp.from + by, closeUp.to + by)
}
