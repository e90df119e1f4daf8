import { channels, outcomes } from '#lib/model/indicator'
import type { Cell, Dataset, Series, Tally } from '#lib/stats/dataset'

/** A total of a group of outcomes is drawn though it is implied: all rows of the group are stated. */
const drawn = (cell: Cell | undefined) =>
  cell === undefined ||
  (cell.status === 'implied' && !(outcomes as readonly string[]).includes(cell.indicator))
    ? null
    : cell.value

/** The tally of a dataset, found by looking at every cell: slow and plain. */
export function tallyOf(dataset: Pick<Dataset, 'chart' | 'years' | 'indicators' | 'series'>): Tally {
  const { chart, years, indicators, series } = dataset
  const cellOf = (one: Series, indicator: string | undefined, year: number) =>
    one.cells.find((cell) => cell.indicator === indicator && cell.year === year)
  const valuesOf = (indicator: string | undefined) =>
    series.flatMap((one) =>
      one.cells.flatMap((cell) => (cell.indicator === indicator ? (drawn(cell) ?? []) : [])),
    )
  const [first] = indicators
  const parts: readonly string[] = chart === 'channels' ? channels : chart === 'applications' ? outcomes : []
  const wholes = chart === 'channels' ? ['items_published'] : ['applications_received', 'applications_closed']
  const shareOf = chart === 'applications' ? 'applications_closed' : undefined
  const bodies = series.filter((one) => one.scope === 'agency')
  return {
    drawn: indicators.map((indicator) => {
      const values = valuesOf(indicator)
      const positive = values.filter((value) => value > 0)
      const least = (of: number[]) => (of.length === 0 ? NaN : Math.min(...of))
      return {
        n: values.length,
        least: least(values),
        most: values.length === 0 ? NaN : Math.max(...values),
        positive: positive.length,
        leastPositive: least(positive),
      }
    }),
    zeros: years.map((year) => series.filter((one) => drawn(cellOf(one, first, year)) === 0).length),
    statedYears: series.map((one) => years.filter((year) => drawn(cellOf(one, first, year)) !== null).length),
    bodies: years.map((year) => {
      const cells = series.flatMap((one) => {
        const cell = cellOf(one, first, year)
        return drawn(cell) === null ? [] : [cell!]
      })
      const sum = (of: 'stated' | 'expected') => cells.reduce((n, cell) => n + cell.coverage[of], 0)
      return { stated: sum('stated'), expected: sum('expected') }
    }),
    ends: endsOf(dataset, (one, year) => drawn(cellOf(one, first, year))),
    reportRows: series.reduce(
      (sum, one) =>
        sum +
        years.filter((year) => one.cells.some((cell) => cell.year === year && cell.coverage.reported > 0))
          .length,
      0,
    ),
    partYears:
      parts.length === 0
        ? []
        : years.map((year) => {
            const split = bodies.filter((one) =>
              parts.some((part) => drawn(cellOf(one, part, year)) !== null),
            )
            const shared = split.filter((one) => drawn(cellOf(one, shareOf, year)) !== null)
            const sumOf = (some: readonly Series[], indicator: string | undefined) => {
              const values = some.flatMap((one) => drawn(cellOf(one, indicator, year)) ?? [])
              return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
            }
            return {
              year,
              sums: parts.map((part) => sumOf(bodies, part)),
              split: split.length,
              unsplit: bodies.filter(
                (one) =>
                  !split.includes(one) && wholes.some((whole) => drawn(cellOf(one, whole, year)) !== null),
              ).length,
              shared: {
                sums: parts.map((part) => sumOf(shared, part)),
                whole: sumOf(shared, shareOf),
                n: shared.length,
              },
            }
          }),
  }
}

function endsOf(
  { years, series }: Pick<Dataset, 'years' | 'series'>,
  valueOf: (one: Series, year: number) => number | null,
): Tally['ends'] {
  const year = years.findLast((one) => series.some((some) => valueOf(some, one) !== null))
  if (year === undefined) return null
  const values = series.map((one) => valueOf(one, year))
  const stated = values.filter((value) => value !== null)
  const end = (value: number) => ({
    value,
    series: values.indexOf(value),
    count: stated.filter((one) => one === value).length,
  })
  return { year, least: end(Math.min(...stated)), most: end(Math.max(...stated)) }
}
