import type { Drawing } from '#app/_charts/draw/frame'

type Tree = Record<string, unknown>
type Label = (value: unknown, place: number) => string

/** A drawing without functions, which can be sent to the browser. */
export type PortableDrawing = Drawing & { title: string }

/**
 * A drawing as a value of JSON. Labels of axes that a function writes become a table of the labels at the axis's own places:
 * `labels`, and `roomy` where a wider axis has longer ones. A custom series keeps the name of its renderer (`boxes.ts`). Throws
 * `cannot send a function: path` for any other.
 */
export function portable(drawing: Drawing, title: string): PortableDrawing {
  return { ...drawing, title, option: plain(drawing.option, 'option') as Drawing['option'] }
}

function plain(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((one, place) => plain(one, `${path}.${place}`))
  if (typeof value === 'function') throw new Error(`cannot send a function: ${path}`)
  if (typeof value !== 'object' || value === null) return value
  const tree = 'axisLabel' in value ? withTables(value as Tree) : (value as Tree)
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([name]) => !(name === 'renderItem' && 'renderer' in tree))
      .map(([name, one]) => [name, plain(one, `${path}.${name}`)]),
  )
}

/** An axis with tables of labels instead of functions. */
function withTables(axis: Tree): Tree {
  const { formatter, roomy, ...rest } = axis.axisLabel as Tree
  const places = (rest.customValues ?? axis.data ?? []) as unknown[]
  const table = (label: unknown) =>
    typeof label === 'function'
      ? Object.fromEntries(places.map((value, place) => [String(value), (label as Label)(value, place)]))
      : undefined
  return { ...axis, axisLabel: { ...rest, labels: table(formatter), roomy: table(roomy) } }
}
