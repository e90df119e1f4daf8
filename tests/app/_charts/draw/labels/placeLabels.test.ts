import { expect, test } from 'vitest'
import { placeLabels, type LabelRoom, type LabelWish, type Spot } from '#app/_charts/draw/labels/placeLabels'
import { spread } from '#app/_charts/draw/labels/spread'

const spot = (x: number, y: number): Spot => ({ x, y, rx: 5, ry: 5 })
const wish = (at: Spot, kind: LabelWish['kind'] = 'end'): LabelWish => ({
  spot: at,
  width: 40,
  height: 16,
  kind,
})
const room = (over: Partial<LabelRoom> = {}): LabelRoom => ({
  area: { left: 0, top: 0, right: 300, bottom: 200 },
  column: 220,
  edge: 205,
  spots: [],
  segments: [],
  ...over,
})

test('a label stands right of its mark where there is room', () => {
  const at = spot(50, 50)
  expect(placeLabels([wish(at)], room({ spots: [at] }))).toEqual([{ x: 60, y: 50, leader: null }])
})

test('a label keeps off other marks, and off lines where it can', () => {
  const at = spot(50, 50)
  const beside = placeLabels([wish(at)], room({ spots: [at, spot(80, 50)] }))[0]!
  expect(beside.x + 40 <= 75 || beside.y + 8 <= 45 || beside.y - 8 >= 55).toBe(true)
  const line = [50, 50, 200, 50] as const
  expect(placeLabels([wish(at)], room({ spots: [at], segments: [line] }))[0]!.y).not.toBe(50)
})

test('labels of the last marks stand in one column, in the order of their marks, a label high apart', () => {
  const spots = [spot(200, 100), spot(200, 104), spot(200, 102)]
  const placed = placeLabels(
    spots.map((one) => wish(one)),
    room({ spots }),
  )
  expect(placed.map((one) => one?.x)).toEqual([220, 220, 220])
  expect(placed.map((one) => one?.y)).toEqual([86, 118, 102])
  expect(placed[0]?.leader?.at(0)).toEqual([206, 100])
  expect(placed[2]?.leader).toBeNull()
})

test('a label without room among the marks moves to the column; a value without room is left out', () => {
  const at = spot(50, 50)
  const crowd = Array.from({ length: 900 }, (_, i) => spot((i % 30) * 6, Math.floor(i / 30) * 6))
  const [end, value] = placeLabels([wish(at), wish(at, 'value')], room({ spots: [at, ...crowd] }))
  expect(end?.x).toBe(220)
  expect(end?.leader).not.toBeNull()
  expect(value).toBeNull()
})

test.each([
  ['stay where they are far apart', [20, 60], [20, 60]],
  ['move apart by the same', [50, 50], [42, 58]],
  ['stay inside above', [0, 1], [8, 24]],
  ['stay inside below', [99, 99], [76, 92]],
  ['share the room where there is too little', [1, 2, 3, 4, 5, 6, 7], [8, 22, 36, 50, 64, 78, 92]],
])('places %s', (_, wanted, expected) => {
  expect(spread(wanted, 16, { top: 0, bottom: 100 })).toEqual(expected)
})

test('a label that is too wide for the column stands beside its mark, and never past the edge', () => {
  const last = spot(200, 100)
  const narrow = room({ area: { left: 0, top: 0, right: 250, bottom: 200 }, spots: [last] })
  const [beside] = placeLabels([{ ...wish(last), width: 90 }], narrow)
  expect(beside!.x + 90).toBeLessThanOrEqual(last.x - last.rx)
  const [widest] = placeLabels([{ ...wish(last), width: 240 }], narrow)
  expect(widest!.x + 240).toBeLessThanOrEqual(250)
})
