/** Places values on the vertical axis. On the logarithmic one, zero has a row of its own below one. */
export interface ValueScale {
  place: (value: number) => number
  min: number
  max: number
  /** The even distance of the ticks. */
  interval: number
  /** Where a line and a label stand, ascending. */
  ticks: number[]
  /** Label of a tick. */
  label: (tick: number) => string
}

/** The scale of shares of a whole, from none to all. */
export const shareScale = {
  max: 1,
  interval: 0.25,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  label: (tick: number) => `${Math.round(tick * 100)}%`,
}

/** A round step that divides `max` into four to six parts. */
function step(max: number): number {
  const rough = max / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = (power < 10 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]).find((f) => f * power >= rough) ?? 10
  return Math.max(1, factor * power)
}

/** The scale for the values shown; the linear one begins at zero. `format` writes a value for people. */
export function valueScale(
  values: number[],
  kind: 'linear' | 'log',
  format: (value: number) => string,
): ValueScale {
  const largest = Math.max(1, ...values)
  if (kind === 'linear') {
    const interval = step(largest)
    const count = Math.ceil((largest * 1.02) / interval)
    return {
      place: (value) => value,
      min: 0,
      max: count * interval,
      interval,
      ticks: Array.from({ length: count + 1 }, (_, i) => i * interval),
      label: format,
    }
  }
  const hasZero = values.includes(0)
  const max = Math.max(1, Math.log10(largest * 1.3))
  return {
    // Quartiles can fall between zero and one; none lies below the row of zero.
    place: (value) => (value <= 0.1 ? -1 : Math.log10(value)),
    min: hasZero ? -1 : 0,
    max,
    interval: 1,
    ticks: [...(hasZero ? [-1] : []), ...Array.from({ length: Math.floor(max) + 1 }, (_, i) => i)],
    label: (tick) => (tick === -1 ? '0' : format(10 ** tick)),
  }
}

/** The scale of a small chart, with three ticks: none, a round middle and its double; on a logarithmic axis the ends and the middle. */
export function smallScale(
  values: number[],
  kind: 'linear' | 'log',
  format: (value: number) => string,
): ValueScale {
  const scale = valueScale(values, kind, format)
  if (kind === 'linear') {
    const half = roundAbove(Math.max(1, ...values) / 2)
    return { ...scale, max: half * 2, interval: half, ticks: [0, half, half * 2] }
  }
  const { ticks } = scale
  return { ...scale, ticks: [...new Set([ticks[0]!, ticks[ticks.length >> 1]!, ticks.at(-1)!])] }
}

/** The least of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and 10 times a power of ten that is not below the value, and whole. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const factors = power < 10 ? [1, 2, 3, 4, 5, 6, 8, 10] : [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
  return Math.max(1, power * factors.find((factor) => factor * power >= value)!)
}
