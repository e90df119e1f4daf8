import type { ColourName } from './theme.ts'

/** Fewer values than this get no box: quartiles of a few values would say more than is known. */
const leastForBox = 4

interface BoxApi {
  value: (dimension: number) => number
  coord: (point: [number, number]) => [number, number]
  size: (size: [number, number]) => [number, number]
}

/** Width of a box in pixels, in a column of `band` pixels. */
export function boxOf(band: number): number {
  return Math.min(58, band * 0.68)
}

/** The box of a year: data are year, minimum, quartiles with the median, maximum and n. */
export const boxes =
  (colours: Record<Extract<ColourName, 'whisker' | 'box' | 'ink'>, string>) => (_: unknown, api: BoxApi) => {
    const at = (dimension: number) => api.coord([api.value(0), api.value(dimension)])
    const [x, low] = at(1)
    const y = (dimension: number) => at(dimension)[1]
    const width = boxOf(api.size([1, 0])[0])
    const half = width / 2
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, x2: x, y1: low, y2: y(5) },
          style: { stroke: colours.whisker, lineWidth: 1 },
        },
        {
          type: 'rect',
          ignore: api.value(6) < leastForBox,
          shape: { x: x - half, y: y(4), width, height: Math.max(1, y(2) - y(4)), r: 2 },
          style: { fill: colours.box },
        },
        {
          type: 'line',
          shape: { x1: x - half, x2: x + half, y1: y(3), y2: y(3) },
          style: { stroke: colours.ink, lineWidth: 2 },
        },
      ],
    }
  }
