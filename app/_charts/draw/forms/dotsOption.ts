import { whoseLabel } from '#lib/wording/partWords'
import { formEra } from '#lib/model/form'
import type { Cell, Dataset, Series } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { fitText, textWidth, type Drawing, type Frame } from '../frame.ts'
import { legend } from '../legend.ts'
import { missingList, withoutValue } from '../missing/missingList.ts'
import { cellOf, plotted, statedSeries } from '../plotted.ts'
import { mostTail, tailRoom, valueAxis } from '../rowAxis.ts'
import { lightColours as c } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { valueScale } from '../valueScale.ts'
import { valueWords } from '../valueWords.ts'

/** The most series that have a row each. */
export const maxDotRows = 40

const rowHeight = 24

/** A series with its cells of the years shown, the last of them last. */
interface Row {
  series: Series
  cells: (Cell | undefined)[]
  values: (number | null)[]
}

/**
 * One or two years of up to forty series: a row for each, by the value of the last year, the greatest on top, with a dot for each year. A line joins the years where
 * their forms are one. Who has no value is listed below with the reason. `indicator` must be one of the dataset's.
 */
export function dotsOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const { years } = dataset
  const rows = statedSeries(dataset)
    .map((series): Row => {
      const cells = years.map((year) => cellOf(series, indicator, year))
      return { series, cells, values: cells.map(plotted) }
    })
    .sort(byLastValue)
  const scale = valueScale(
    rows.flatMap(({ values }) => values.filter((value) => value !== null)),
    frame.scale,
    text.number,
  )
  const isJoined = years.length === 2 && formEra(years[0]!) === formEra(years[1]!)
  const nameWidth = frame.width < 500 ? frame.width * 0.38 : frame.width * 0.3
  const labels = rows.map(({ series, cells }) => {
    const last = cells.at(-1)
    const whose = last === undefined ? series.label : whoseLabel(series, last)
    const mark = frame.focus.includes(series.id) ? '● ' : ''
    return mark + fitText(whose, 12, nameWidth - textWidth(mark, 12))
  })
  const left = Math.max(0, ...labels.map((label) => textWidth(label, 12))) + 14
  const tails = rows.map((row) =>
    tailOf(row, frame.lang, { isJoined, width: (frame.width - left) * mostTail }),
  )
  const span = scale.max - scale.min
  const reach = rows.map(({ values }) =>
    Math.max(...values.map((value) => (value === null ? 0 : (scale.place(value) - scale.min) / span))),
  )
  const right = tailRoom(tails, reach, frame.width - left)
  const marks = years.map((year, place) => ({
    label: String(year),
    colour: place === years.length - 1 ? c.s1 : c.dot,
    shape: place === years.length - 1 ? 'circle' : 'rect',
    series: [1 + place],
  }))
  const key = years.length === 2 ? legend(marks, frame.width) : { elements: [], height: 0 }
  const top = key.height + 6
  const plot = rows.length * rowHeight
  const list = missingList(withoutValue(dataset, indicator, frame.lang), {
    title: text.chart.withoutDot,
    width: frame.width,
    lang: frame.lang,
    top: top + plot + 30,
    axis: 1,
  })
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null))
  const axes = valueAxis(frame, scale)
  return {
    width: frame.width,
    height: top + plot + 30 + list.height,
    description: rows.map(({ series }, i) => `${series.label}: ${tails[i]}`).join('; '),
    interaction: {
      parts: years.length === 2 ? marks : [],
      years: null,
      values: {
        axis: 'x',
        places: [0],
        kind: frame.scale,
        most: Math.max(1, ...values),
        hasZero: values.includes(0),
      },
    },
    option: {
      animation: false,
      graphic: key.elements,
      grid: [{ left, right, top, height: plot }, ...list.grids],
      xAxis: [axes, ...list.xAxes],
      yAxis: [
        {
          type: 'category',
          inverse: true,
          data: labels,
          axisLabel: { color: c.ink, fontSize: 12, interval: 0 },
          axisTick: { show: false },
          axisLine: { onZero: false, lineStyle: { color: c.axis } },
          splitLine: { show: true, lineStyle: { color: c.rule, type: [1, 3] } },
        },
        ...list.yAxes,
      ],
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: c.whisker, width: 2 },
          data: isJoined
            ? rows.flatMap(({ values: [before = null, last = null] }, i) =>
                before === null || last === null
                  ? []
                  : [
                      [scale.place(before), i],
                      [scale.place(last), i],
                      [null, i],
                    ],
              )
            : [],
        },
        ...years.map((_, place) => ({
          type: 'scatter',
          symbol: marks[place]!.shape,
          symbolSize: place === years.length - 1 ? 11 : 8,
          clip: true,
          z: 3 + place,
          data: rows.flatMap((row, i) => {
            const cell = row.cells[place]
            const value = row.values[place] ?? null
            if (cell === undefined || value === null) return []
            const colour =
              place === years.length - 1 && frame.focus.includes(row.series.id) ? c.s2 : marks[place]!.colour
            return [
              {
                value: [scale.place(value), i],
                href: cellHref(row.series, cell, frame.lang),
                tip: tipText(dataset, row.series, cell, frame.lang),
                hit: true,
                itemStyle:
                  cell.check === 'conflict'
                    ? { color: c.ground, borderColor: colour, borderWidth: 2, opacity: 1 }
                    : { color: colour, opacity: 1 },
              },
            ]
          }),
        })),
        {
          type: 'scatter',
          tail: true,
          silent: true,
          symbolSize: 0.01,
          itemStyle: { opacity: 1 },
          label: { show: true, position: 'right', distance: 10, fontSize: 12, color: c.ink },
          data: rows.map((row, i) => ({
            value: [scale.min + reach[i]! * span, i],
            label: { formatter: tails[i] },
          })),
        },
        ...list.series,
      ],
    },
  }
}

/** The value of the last year, else of the one before: the greatest first. Who has none of the last year comes behind. */
function byLastValue(a: Row, b: Row): number {
  for (let place = a.values.length - 1; place >= 0; place--) {
    const [x, y] = [a.values[place] ?? null, b.values[place] ?? null]
    if (x !== null && y !== null && x !== y) return y - x
    if ((x === null) !== (y === null)) return x === null ? 1 : -1
  }
  return 0
}

/**
 * `344 → 353`, or the one value; what is missing says why. Years of different forms are only set side by side. Where both have no room, only the
 * last value is said.
 */
function tailOf(
  { cells }: Row,
  lang: Frame['lang'],
  { isJoined, width }: { isJoined: boolean; width: number },
): string {
  const words = cells.map((cell) => (cell === undefined ? '–' : valueWords(cell, lang)))
  const whole = words.join(isJoined ? ' → ' : ' | ')
  if (textWidth(whole, 12) <= width) return whole
  const last = cells.findLastIndex((cell) => plotted(cell) !== null)
  return fitText(words[last] ?? '', 12, width)
}
