import { boxes } from '#app/_charts/draw/boxes'
import { labels, type LabelledSeries } from '#app/_charts/draw/labels/labels'
import type { PortableDrawing } from '#app/_charts/picture/portable'
import { tailRoom } from '#app/_charts/draw/rowAxis'
import { lightColours } from '#app/_charts/draw/theme'
import type { CloseUp } from './closeUp.ts'
import {
  drawnOption,
  type DrawnAxis,
  type DrawnGraphic,
  type DrawnOption,
  type DrawnSeries,
} from './drawn.ts'
import { recoloured, type Palette } from './palette.ts'
import { smallScale } from '#app/_charts/draw/valueScale'
import { cutScale } from './valueAxis.ts'

/** What the reader has made of a drawing. */
export interface InteractiveState {
  /** Places of the parts that are hidden. */
  hidden: ReadonlySet<number>
  closeUp: CloseUp
}

/** Labels of years have room for all of their words from this many pixels a year. */
const roomy = 64

/**
 * The option that draws a sent drawing as the server did, but for what the reader hid and how closely it is looked at, in the colours
 * of the page. `format` writes a number of the axis; `hatch` is what fills the bars that are not split.
 */
export function interactiveOption(
  drawing: PortableDrawing,
  { hidden, closeUp }: InteractiveState,
  {
    palette,
    hatch,
    format,
    font,
  }: {
    palette: Palette
    hatch: (colour: string) => unknown
    format: (value: number) => string
    font: string
  },
): Record<string, unknown> {
  const drawn = shownOption(drawing, { hidden, closeUp }, format)
  const option = recoloured(drawn, palette) as DrawnOption
  return {
    animation: false,
    textStyle: { fontFamily: font },
    ...option,
    // Elements beside the series do not take the font of the option.
    graphic: option.graphic.map((one) => ({ ...one, style: { ...one.style, fontFamily: font } })),
    xAxis: option.xAxis.map(withLabels),
    yAxis: option.yAxis.map(withLabels),
    series: option.series.map((series, place) => ({
      ...series,
      ...(drawn.series[place]!.color === lightColours.hatch
        ? { color: hatch(palette.hatch), itemStyle: { borderColor: palette.axis, borderWidth: 1 } }
        : {}),
      ...(series.renderer === 'boxes' ? { renderItem: boxes(palette) } : {}),
      ...(series.renderer === 'labels'
        ? { renderItem: labels(palette, series as unknown as LabelledSeries, font) }
        : {}),
      cursor: series.data.some((datum) => !Array.isArray(datum) && datum.href) ? 'pointer' : 'default',
      emphasis: {
        scale: false,
        itemStyle: { borderColor: palette.ink, borderWidth: 2 },
        lineStyle: { width: 2 },
      },
    })),
  }
}

/** The option as data: without what is hidden and what lies outside the years looked at. */
export function shownOption(
  { option, interaction, width }: Pick<PortableDrawing, 'option' | 'interaction' | 'width'>,
  { hidden, closeUp }: InteractiveState,
  format: (value: number) => string,
): DrawnOption {
  const drawn = drawnOption(option as Record<string, unknown>)
  const { years, values } = interaction
  const isPart = years !== null && (closeUp.from > years[0]! || closeUp.to < years.at(-1)!)
  const gone = new Set([...hidden].flatMap((place) => interaction.parts[place]?.series ?? []))
  const scale = values === null || closeUp.values === 0 ? null : cutScale(values, closeUp.values, format)
  const cut =
    scale !== null && values !== null
      ? { scale, small: cutScale(values, closeUp.values, format, smallScale), places: values.places }
      : null

  const ofYears = (axis: DrawnAxis, place: number): DrawnAxis => {
    if (!isPart || years === null) return axis
    const grid = drawn.grid[place] ?? drawn.grid[0]!
    const band = (grid.width ?? width - grid.left - grid.right) / Math.max(1, closeUp.to - closeUp.from + 1)
    const { roomy: long, ...axisLabel } = axis.axisLabel
    const named = { ...axisLabel, labels: (band >= roomy ? long : undefined) ?? axisLabel.labels }
    return axis.type === 'category'
      ? {
          ...axis,
          min: years.indexOf(closeUp.from),
          max: years.indexOf(closeUp.to),
          axisLabel: named,
        }
      : {
          ...axis,
          min: closeUp.from - 0.5,
          max: closeUp.to + 0.5,
          axisLabel: long === undefined ? { ...named, ...endYears(named.customValues, closeUp) } : named,
        }
  }
  const ofValues = (axis: DrawnAxis, place: number): DrawnAxis => {
    if (cut === null || !cut.places.includes(place)) return axis
    // Small charts have few labels.
    const isSmall = values?.axis === 'y' && (axis.axisLabel.customValues?.length ?? 0) <= 3
    const { min, max, interval, label, ticks } = isSmall ? cut.small : cut.scale
    const labels = Object.fromEntries(ticks.map((tick) => [String(tick), label(tick)]))
    return { ...axis, min, max, interval, axisLabel: { ...axis.axisLabel, customValues: ticks, labels } }
  }
  const limit = cut !== null && values?.axis === 'x' ? cut.scale.max : null
  return {
    grid: limit === null ? drawn.grid : [roomForTails(drawn, limit, width), ...drawn.grid.slice(1)],
    xAxis: drawn.xAxis.map((axis, place) =>
      values?.axis === 'x' ? ofValues(axis, place) : ofYears(axis, place),
    ),
    yAxis: drawn.yAxis.map((axis, place) => (values?.axis === 'y' ? ofValues(axis, place) : axis)),
    series: drawn.series.map((series, place) => ({
      ...series,
      // Lines reach over the edge of the whole picture, but not into what is left out.
      ...((isPart || cut !== null) && !series.tail && series.renderer !== 'labels' && !hasCorner(series)
        ? { clip: true }
        : {}),
      ...(isPart && series.markLine ? { markLine: marksInside(series.markLine, closeUp) } : {}),
      data: gone.has(place)
        ? []
        : series.data.flatMap<DrawnSeries['data'][number]>((datum) => {
            if (Array.isArray(datum)) return [datum] as DrawnSeries['data']
            if (datum.part !== undefined && hidden.has(datum.part)) return []
            if (datum.corner)
              return [{ ...datum, value: [closeUp.from - 0.5, cut?.small.max ?? cornerOf(datum.value)] }]
            if (series.tail && limit !== null && Array.isArray(datum.value))
              return [{ ...datum, value: [Math.min(datum.value[0] ?? 0, limit), datum.value[1] ?? null] }]
            return [datum]
          }),
    })) as DrawnSeries[],
    graphic:
      isPart && years !== null
        ? drawn.graphic.flatMap((one) => movedMark(one, drawn, width, years, closeUp))
        : drawn.graphic,
  }
}

/** The lines before new forms that stand between two years shown; a lone one has its words above it. */
function marksInside(markLine: NonNullable<DrawnSeries['markLine']>, { from, to }: CloseUp) {
  const inside = markLine.data.filter(({ xAxis }) => xAxis > from && xAxis < to)
  return inside.length === 1
    ? { ...markLine, data: inside.map((line) => ({ ...line, label: { ...line.label, align: 'center' } })) }
    : { ...markLine, data: inside }
}

/** The grid with a margin that holds the words behind bars that end at the limit now. */
function roomForTails({ grid, series }: DrawnOption, limit: number, width: number) {
  const own = grid[0]!
  const tails = series
    .filter(({ tail }) => tail)
    .flatMap(({ data }) => data)
    .flatMap((datum) => (Array.isArray(datum) ? [] : [datum]))
  const lengths = tails.map(({ value }) =>
    Array.isArray(value) ? Math.min(value[0] ?? 0, limit) / limit : 0,
  )
  const words = tails.map(({ label }) => label?.formatter ?? '')
  return { ...own, right: Math.max(own.right, tailRoom(words, lengths, width - own.left)) }
}

function hasCorner({ data }: DrawnSeries): boolean {
  return data.some((datum) => !Array.isArray(datum) && datum.corner)
}

function cornerOf(value: unknown): number | null {
  return Array.isArray(value) ? (value[1] as number | null) : null
}

/** Axes that label only their first and last year label those of the span. */
function endYears(customValues: number[] | undefined, { from, to }: CloseUp) {
  if (customValues === undefined || customValues.length > 2) return {}
  return { customValues: [from, to], labels: { [from]: String(from), [to]: String(to) } }
}

/** A mark between columns, moved with them; none where it would stand outside, or over columns that are not all there. */
function movedMark(
  mark: DrawnGraphic,
  drawn: DrawnOption,
  width: number,
  years: readonly number[],
  { from, to }: CloseUp,
): DrawnGraphic[] {
  const { info } = mark
  if (info === undefined) return [mark]
  const first = years.indexOf(from)
  if (info.place === null || info.place <= first || info.place > years.indexOf(to)) return []
  const grid = drawn.grid[0]!
  const room = width - grid.left - grid.right
  const shift =
    ((info.place - first) * room) / (to - from + 1) - (info.place * room) / Math.max(1, years.length)
  const { x, shape } = mark
  return [
    {
      ...mark,
      ...(x === undefined ? {} : { x: x + shift }),
      ...(shape === undefined
        ? {}
        : { shape: { ...shape, x1: (shape.x1 ?? 0) + shift, x2: (shape.x2 ?? 0) + shift } }),
    },
  ]
}

/** An axis whose tables of labels are the function that ECharts asks for. */
function withLabels(axis: DrawnAxis) {
  const { labels, roomy: _, ...axisLabel } = axis.axisLabel
  return labels === undefined
    ? { ...axis, axisLabel }
    : { ...axis, axisLabel: { ...axisLabel, formatter: (value: unknown) => labels[String(value)] ?? '' } }
}
