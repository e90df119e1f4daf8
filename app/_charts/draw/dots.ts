import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import type { Frame, Linked } from './frame.ts'
import { plotted } from './plotted.ts'
import { lightColours as c } from './theme.ts'
import { cellHref, tipText } from './tip.ts'

/** Points of their own up to this many a year. */
const dotsPerYear = 60

/** A drawn value with the series and the cell it is of. */
interface Stated {
  series: Series
  cell: Cell
  value: number
}

/**
 * The link of a dot that has no name: to the same view with its series named in front, whose marker leads to the passage then. In a picture
 * without such links it leads to the passage at once.
 */
export function dotLink(
  dataset: Dataset,
  { series, cell }: Pick<Stated, 'series' | 'cell'>,
  frame: Frame,
): Linked {
  const tip = tipText(dataset, series, cell, frame.lang)
  return frame.focusHref === undefined
    ? { href: cellHref(series, cell, frame.lang), tip }
    : { href: frame.focusHref(series.id), tip: `${tip}\n${textOf(frame.lang).chart.clickNames}` }
}

/**
 * A dot for each value of the years with few enough, beside each other within `width` of a year, by value; those of the series in `besides`
 * are drawn otherwise.
 */
export function dots(
  dataset: Dataset,
  indicator: string,
  frame: Frame,
  {
    besides,
    width,
    place,
  }: {
    besides: (series: Series, year: number) => boolean
    width: number
    place: (value: number) => number
  },
) {
  const few = dataset.distribution.filter(({ n }) => n <= dotsPerYear).map(({ year }) => year)
  const byYear = statedByYear(dataset.series, indicator, few)
  return few.flatMap((year) =>
    (byYear.get(year) ?? [])
      .filter(({ series }) => !besides(series, year))
      .sort((a, b) => a.value - b.value)
      .map((stated, rank) => ({
        value: [year + (((rank * 5) % 11) / 11 - 0.45) * width, place(stated.value)] as [number, number],
        ...dotLink(dataset, stated, frame),
        dense: true,
        itemStyle:
          stated.cell.check === 'conflict'
            ? { color: c.ground, borderColor: c.dot, borderWidth: 1.5 }
            : undefined,
      })),
  )
}

/** The drawn values of an indicator in some years, series by series: a dataset keeps the cells of a few series only. */
function statedByYear(
  series: readonly Series[],
  indicator: string,
  years: readonly number[],
): Map<number, Stated[]> {
  const byYear = new Map<number, Stated[]>(years.map((year) => [year, []]))
  if (years.length === 0) return byYear
  for (const one of series)
    for (const cell of one.cells) {
      const value = cell.indicator === indicator ? plotted(cell) : null
      if (value !== null) byYear.get(cell.year)?.push({ series: one, cell, value })
    }
  return byYear
}
