/**
 * What a reader made of an interactive chart: the span of years (null: all), how often the axis of values was cut, and the labels of what
 * is hidden. Labels, not places: after a load another series may stand in a place.
 */
export interface InteractiveShown {
  years: { from: number; to: number } | null
  cuts: number
  hidden: readonly string[]
}

/** The parameter that says which interactive charts of a page are open, once for each of them. It is for the browser alone. */
export const interactiveName = 'interactive'

/** A chart's name, then parts behind bars: `2018-2021`, `x2`, and `-` before each label. */
export const interactivePattern = /^[a-z][a-z0-9_-]{0,60}(?:\|(?:\d{4}-\d{4}|x\d|-[^|]{1,120}))*$/

/** What the parameter says of a chart; null where it does not open it. Values that it cannot have are passed over. */
export function readInteractive(query: string, chart: string): InteractiveShown | null {
  const given = new URLSearchParams(query)
    .getAll(interactiveName)
    .find((text) => interactivePattern.test(text) && text.split('|')[0] === chart)
  if (given === undefined) return null
  const [, ...parts] = given.split('|')
  const span = parts.find((part) => /^\d{4}-/.test(part))
  const cuts = parts.find((part) => part.startsWith('x'))
  return {
    years: span === undefined ? null : { from: Number(span.slice(0, 4)), to: Number(span.slice(5)) },
    cuts: cuts === undefined ? 0 : Number(cuts.slice(1)),
    hidden: parts.flatMap((part) => (part.startsWith('-') ? [part.slice(1)] : [])),
  }
}

/** A label as the parameter holds it. */
export function interactiveLabel(label: string): string {
  return label.replaceAll('|', ' ').slice(0, 120)
}

/** The query with what it says of a chart replaced, or taken out where `shown` is null; the rest stays as it was written. */
export function writeInteractive(query: string, chart: string, shown: InteractiveShown | null): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !isOf(part, chart))
  if (shown !== null) {
    const { years, cuts, hidden } = shown
    const text = [
      chart,
      ...(years === null ? [] : [`${years.from}-${years.to}`]),
      ...(cuts === 0 ? [] : [`x${cuts}`]),
      ...hidden.map((label) => `-${interactiveLabel(label)}`),
    ].join('|')
    others.push(`${interactiveName}=${encodeURIComponent(text)}`)
  }
  return others.length === 0 ? '' : `?${others.join('&')}`
}

function isOf(part: string, chart: string): boolean {
  const text = new URLSearchParams(part).get(interactiveName)
  return text !== null && text.split('|')[0] === chart
}
