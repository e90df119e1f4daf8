import { textWidth } from '../frame.ts'
import { placeLabels, type LabelWish, type PlacedLabel, type Spot } from './placeLabels.ts'
import type { ColourName } from '../theme.ts'

/** A mark of the chart as a label sees it, with the label that it has, if any. Goes to the browser as it is. */
export interface LabelDatum {
  /** Where the mark stands on the axes. */
  value: readonly [x: number, y: number]
  /** Half the sides of the mark in pixels. */
  half: readonly [x: number, y: number]
  /** The part of the interactive chart that it is hidden with. */
  part?: number
  /** Whether a line joins it to the mark before it. */
  isJoined?: boolean
  label?: { text: string; kind: LabelWish['kind']; colour: string; isStrong: boolean }
}

/** The series that `labelSeries` makes, as far as its renderer needs it. */
export interface LabelledSeries {
  data: readonly LabelDatum[]
  /** Pixels between the last marks and the column of moved labels. */
  columnGap: number
  /** Pixels that labels may reach above the grid. */
  headroom: number
}

interface Api {
  value: (dimension: number) => number
  coord: (point: readonly [number, number]) => readonly [number, number]
  getWidth: () => number
}

interface Params {
  dataIndex: number
  coordSys: { x: number; y: number; width: number; height: number }
  context: { places?: (PlacedLabel | null)[] }
}

export const labelSize = 12
/** Height of a label: as tall as the tallest of our fonts draws a line. */
const labelHeight = 16

/** Space that labels of ends so wide need right of the last mark, in pixels. 0 without labels. */
export function columnWidth(widest: number, columnGap: number): number {
  return widest === 0 ? 0 : columnGap + widest + 2
}

/** Labels of a chart as a series that places them when it is drawn, so that they keep apart however closely it is looked at. */
export function labelSeries(
  data: readonly LabelDatum[],
  colours: Record<Extract<ColourName, 'ground'>, string>,
  { columnGap, headroom }: Omit<LabelledSeries, 'data'>,
) {
  const series = { data, columnGap, headroom }
  return {
    type: 'custom',
    silent: true,
    z: 6,
    renderer: 'labels',
    ...series,
    renderItem: labels(colours, series),
  }
}

/** What draws the labels of a series. The first item places all of them; each draws its own. */
export const labels =
  (
    colours: Record<Extract<ColourName, 'ground'>, string>,
    { data, columnGap, headroom }: LabelledSeries,
    font?: string,
  ) =>
  ({ dataIndex, coordSys, context }: Params, api: Api) => {
    const own = data[dataIndex]?.label
    if (own === undefined) return undefined
    context.places ??= placesOf(data, api, coordSys, { columnGap, headroom })
    const place = context.places[dataIndex] ?? null
    if (place === null) return undefined
    return {
      type: 'group',
      children: [
        ...(place.leader === null
          ? []
          : [
              {
                type: 'polyline',
                shape: { points: place.leader },
                // Dotted, so that nobody takes it for a line of the chart.
                style: { stroke: own.colour, lineWidth: 1, lineDash: [1, 3], opacity: 0.8, fill: 'none' },
              },
            ]),
        {
          type: 'text',
          x: place.x,
          y: place.y,
          style: {
            text: own.text,
            fill: own.colour,
            stroke: colours.ground,
            lineWidth: 3,
            fontSize: labelSize,
            fontWeight: own.isStrong ? 600 : 400,
            ...(font === undefined ? {} : { fontFamily: font }),
            align: 'left',
            verticalAlign: 'middle',
          },
        },
      ],
    }
  }

/** By place of the data; null where there is no label, or no room for it, or its mark is out of sight. */
export function placesOf(
  data: readonly LabelDatum[],
  api: Pick<Api, 'coord' | 'getWidth'>,
  grid: Params['coordSys'],
  { columnGap, headroom }: Omit<LabelledSeries, 'data'>,
): (PlacedLabel | null)[] {
  const isInside = ({ x, y }: Spot) =>
    x >= grid.x - 1 && x <= grid.x + grid.width + 1 && y >= grid.y - 1 && y <= grid.y + grid.height + 1
  const spots = data.map(({ value, half: [rx, ry] }): Spot => {
    const [x, y] = api.coord(value)
    return { x, y, rx, ry }
  })
  const visible = spots.filter(isInside)
  const segments = data.flatMap(({ isJoined }, i) => {
    const [before, here] = [spots[i - 1], spots[i]!]
    return isJoined && before !== undefined ? [[before.x, before.y, here.x, here.y] as const] : []
  })
  const wished = data.flatMap(({ label }, i) => (label && isInside(spots[i]!) ? [i] : []))
  const edge = Math.max(...visible.map(({ x, rx }) => x + rx))
  const places = placeLabels(
    wished.map((i): LabelWish => {
      const { text, kind } = data[i]!.label!
      return { spot: spots[i]!, kind, width: textWidth(text, labelSize), height: labelHeight }
    }),
    {
      area: {
        left: grid.x - 2,
        top: grid.y - headroom,
        right: api.getWidth() - 1,
        bottom: grid.y + grid.height - 1,
      },
      column: edge + columnGap,
      edge,
      spots: visible,
      segments,
    },
  )
  const result = data.map((): PlacedLabel | null => null)
  wished.forEach((i, place) => (result[i] = places[place]!))
  return result
}
