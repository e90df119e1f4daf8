import type { Dataset } from '#lib/stats/dataset'
import { formatCell } from '#lib/wording/format'
import { textOf, type Lang } from '#app/_text/text'
import { textWidth, fitText, type Frame, type Linked } from '../frame.ts'
import { cellOf } from '../plotted.ts'
import type { ReportRow } from '../reportRows.ts'
import { lightColours as c } from '../theme.ts'
import { cellHref, indicatorText, tipText } from '../tip.ts'

/** Something that has no mark in a chart, and why. */
export interface Missing extends Linked {
  name: string
  reason: string
}

/** Rows of a bar chart that have no bar, set in lines from `top` on: the report, its value or why it has none, and where it leads. `indicator` says which of its figures that is. */
export function barlessList(
  dataset: Dataset,
  rows: readonly ReportRow[],
  indicator: string,
  { lang, width }: Frame,
  top: number,
) {
  const title = textOf(lang).chart.withoutBar
  return missingList(withoutBar(dataset, rows, indicator, lang), { title, lang, width, top, axis: 1 })
}

function withoutBar(dataset: Dataset, rows: readonly ReportRow[], indicator: string, lang: Lang): Missing[] {
  return rows.flatMap(({ series, year, cells }): Missing[] => {
    const cell = cells.get(indicator)
    if (cell === undefined) return []
    return [
      {
        name: `${series.label} ${year}`,
        reason:
          cell.value === null
            ? formatCell(cell, lang)
            : textOf(lang).files.labelled(
                indicatorText(dataset.spec, indicator, lang),
                formatCell(cell, lang),
              ),
        href: cellHref(series, cell, lang),
        tip: tipText(dataset, series, cell, lang),
      },
    ]
  })
}

const size = 12
const rowHeight = 26
const space = 14
/** More than these are counted, not named: the table has all. */
const mostNamed = 40

/** The series without a drawn value of an indicator in any year shown, with the reason of the last year that has a report. */
export function withoutValue(dataset: Dataset, indicator: string, lang: Lang): Missing[] {
  const { series, tally, years } = dataset
  const empty = series.filter((_, place) => tally.statedYears[place] === 0)
  return empty.map((one): Missing => {
    const cells = years.flatMap((year) => cellOf(one, indicator, year) ?? [])
    const cell = cells.findLast(({ coverage }) => coverage.reported > 0) ?? cells.at(-1)
    return cell === undefined
      ? { name: one.label, reason: textOf(lang).noReport }
      : {
          name: one.label,
          reason: formatCell({ ...cell, value: null }, lang),
          href: cellHref(one, cell, lang),
          tip: tipText(dataset, one, cell, lang),
        }
  })
}

/**
 * What a chart has no mark for, set in lines below it: for each reason the names that it is true of, which lead on as marks would. `title` says
 * what the list is. It stands on axes of its own, in pixels from `top` on, which are those at place `axis` of the option. Of nothing missing it is
 * nothing at all.
 */
export function missingList(
  missing: readonly Missing[],
  { title, width, top, axis, lang }: { title: string; width: number; top: number; axis: number; lang: Lang },
) {
  if (missing.length === 0) return { height: 0, grids: [], xAxes: [], yAxes: [], series: [] }
  const data: Record<string, unknown>[] = []
  let x = 0
  let row = 0
  const set = (text: string, more: Linked & { colour: string; isStrong?: boolean }) => {
    const own = fitText(text, size, width)
    const long = textWidth(own, size)
    if (x > 0 && x + long > width) {
      x = 0
      row++
    }
    const { colour, isStrong, ...link } = more
    data.push({
      value: [x, row * rowHeight + rowHeight / 2],
      symbolSize: [long, 24],
      symbolOffset: [long / 2, 0],
      label: { formatter: own, color: colour, fontWeight: isStrong ? 600 : 400 },
      ...link,
    })
    x += long + space
  }
  set(title, { colour: c.ink, isStrong: true })
  const isNamed = missing.length <= mostNamed
  for (const reason of new Set(missing.map((one) => one.reason))) {
    const of = missing.filter((one) => one.reason === reason)
    if (isNamed) {
      x = 0
      row++
    }
    const head = textOf(lang).files.labelled(reason, textOf(lang).chart.counted(of.length))
    set(isNamed ? reason : head, { colour: c.muted })
    if (isNamed) for (const { name, href, tip } of of) set(name, { colour: c.ink, href, tip })
  }
  const height = (row + 1) * rowHeight + 6
  const hidden = { show: false, type: 'value', gridIndex: axis, min: 0, axisLabel: { show: false } }
  return {
    height,
    grids: [{ left: 0, right: 0, top, width, height }],
    xAxes: [{ ...hidden, max: width }],
    yAxes: [{ ...hidden, max: height, inverse: true }],
    series: [
      {
        type: 'scatter',
        xAxisIndex: axis,
        yAxisIndex: axis,
        symbol: 'rect',
        clip: false,
        itemStyle: { color: c.ground, opacity: 1 },
        label: { show: true, position: 'insideLeft', distance: 0, fontSize: size },
        data,
      },
    ],
  }
}
