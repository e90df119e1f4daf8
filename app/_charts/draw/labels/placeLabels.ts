import { spread } from './spread.ts'

/** A mark that no label may cover: its middle and half its sides, in pixels. */
export interface Spot {
  x: number
  y: number
  rx: number
  ry: number
}

/** A label that wants to stand beside its mark. An `end` is placed in any case, a `value` only where there is room. */
export interface LabelWish {
  spot: Spot
  width: number
  height: number
  kind: 'end' | 'value'
}

/** Left end and middle of a label, and the line that leads to it from its mark where it does not stand beside it. */
export interface PlacedLabel {
  x: number
  y: number
  leader: readonly [x: number, y: number][] | null
  /** Whether it stands in the column behind the last marks. */
  isInColumn?: boolean
}

/**
 * Where labels stand: inside `area`; those of the marks that end at `edge`, and those that find no room among the marks, stand in a column that
 * begins at `column`.
 */
export interface LabelRoom {
  area: Box
  column: number
  edge: number
  spots: readonly Spot[]
  /** Lines of the chart, which labels rather avoid. */
  segments: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Between a mark and its label, and between labels, in pixels. */
const gap = 5
/** What it costs a label to lie over a line, in pixels of distance. */
const overLine = 9

/**
 * Places labels so that none lies on another or on a mark and none leaves the area: beside the mark where there is room, else in a column at
 * the right, in the order of their marks, with a line that leads there. Of each wish its place; null for a value without room.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): (PlacedLabel | null)[] {
  const placed: (PlacedLabel | null)[] = wishes.map(() => null)
  const taken: Box[] = room.spots.map(({ x, y, rx, ry }) => ({
    left: x - rx,
    right: x + rx,
    top: y - ry,
    bottom: y + ry,
  }))
  const inColumn: number[] = []
  const take = (place: number) => {
    const wish = wishes[place]!
    const isLast = wish.kind === 'end' && wish.spot.x + wish.spot.rx > room.edge - 2
    // Of a chart looked at closely the column may be too narrow for a label that had its place elsewhere.
    const hasColumn = room.column + wish.width <= room.area.right
    const found = isLast && hasColumn ? null : bestPlace(wish, taken, room)
    if (found === null) {
      if (wish.kind === 'end') inColumn.push(place)
      return
    }
    placed[place] = found
    taken.push(boxOf(found, wish))
  }
  wishes.forEach(({ kind }, place) => kind === 'end' && take(place))
  inColumn.sort((a, b) => wishes[a]!.spot.y - wishes[b]!.spot.y)
  const heights = inColumn.map((place) => wishes[place]!.height)
  const middles = spread(
    inColumn.map((place) => wishes[place]!.spot.y),
    Math.max(0, ...heights),
    room.area,
  )
  inColumn.forEach((place, i) => {
    const { spot } = wishes[place]!
    const y = middles[i]!
    const isBeside = Math.abs(y - spot.y) < 3 && room.column - spot.x - spot.rx < 16
    placed[place] = {
      x: Math.min(room.column, room.area.right - wishes[place]!.width),
      y,
      isInColumn: true,
      leader: isBeside
        ? null
        : [
            [spot.x + spot.rx + 1, spot.y],
            [room.column - 3, y],
          ],
    }
    taken.push(boxOf(placed[place]!, wishes[place]!))
  })
  wishes.forEach(({ kind }, place) => kind === 'value' && take(place))
  return placed
}

function boxOf({ x, y }: PlacedLabel, { width, height }: LabelWish): Box {
  return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 }
}

function bestPlace(wish: LabelWish, taken: readonly Box[], { area, column, segments }: LabelRoom) {
  let best: PlacedLabel | null = null
  let least = Infinity
  for (const { place, cost } of candidates(wish)) {
    if (cost >= least) continue
    const box = boxOf(place, wish)
    // The column is kept free for those that are moved there.
    const limit = wish.kind === 'end' ? column - 4 : area.right
    if (box.left < area.left || box.right > limit || box.top < area.top || box.bottom > area.bottom) continue
    if (taken.some((one) => overlaps(box, one))) continue
    const crossed = segments.filter((segment) => crosses(box, segment)).length
    if (cost + crossed * overLine >= least) continue
    best = place
    least = cost + crossed * overLine
  }
  return best
}

function candidates({ spot, width, height, kind }: LabelWish): { place: PlacedLabel; cost: number }[] {
  const { x, y, rx, ry } = spot
  const right = x + rx + gap
  const left = x - rx - gap - width
  const above = y - ry - 2 - height / 2
  const below = y + ry + 2 + height / 2
  const at = (px: number, py: number, cost: number) => ({ place: { x: px, y: py, leader: null }, cost })
  if (kind === 'value')
    return [
      at(x - width / 2, above, 0),
      at(x - width / 2, below, 2),
      at(right, y, 3),
      at(left, y, 4),
      at(right, above, 6),
      at(left, above, 6),
    ]
  const near = [0, -5, 5].map((dy) => at(right, y + dy, Math.abs(dy)))
  const beside = [at(x - width / 2, above, 8), at(x - width / 2, below, 9), at(left, y, 10)]
  const far = [18, 32, 48].flatMap((dy) =>
    [-dy, dy].map((by) => ({
      place: {
        x: right + 8,
        y: y + by,
        leader: [
          [x + rx * 0.7, y + Math.sign(by) * ry * 0.7],
          [right + 6, y + by],
        ] as [number, number][],
      },
      cost: 8 + dy,
    })),
  )
  return [...near, ...beside, ...far]
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a line comes into a box (Liang–Barsky). */
function crosses(box: Box, [x1, y1, x2, y2]: readonly [number, number, number, number]): boolean {
  let from = 0
  let to = 1
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const
  for (const [along, room] of sides) {
    if (along === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / along
    if (along < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
    if (from > to) return false
  }
  return true
}
