import type { Dataset } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { type Drawing, type Frame } from '../frame.ts'
import { plotted } from '../plotted.ts'
import { barlessList } from '../missing/missingList.ts'
import { drawnRows, reportRows } from '../reportRows.ts'
import { rowAxis, rowHeight, rowLabels, tailRoom } from '../rowAxis.ts'
import { lightColours as c } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { valueScale } from '../valueScale.ts'
import { valueWords } from '../valueWords.ts'

/**
 * One indicator as a bar per report. A stated zero is a tick on the axis with its 0; a conflict is an outlined bar; reports without a value
 * are listed below with the reason.
 */
export function valueRowsOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const text = textOf(frame.lang)
  const {
    drawn: rows,
    zeros,
    empty,
  } = drawnRows(reportRows(dataset), ({ cells }) => plotted(cells.get(indicator)))
  const cells = rows.map((row) => row.cells.get(indicator))
  const values = cells.map(plotted)
  const scale = valueScale(
    values.filter((value) => value !== null),
    'linear',
    text.number,
  )
  const left = rowLabels(rows, frame).width + 10
  const tails = cells.map((cell) => (cell === undefined ? '' : valueWords(cell, frame.lang)))
  const right = tailRoom(
    tails,
    values.map((value) => (value ?? 0) / scale.max),
    frame.width - left,
  )
  const plot = rows.length === 0 ? 0 : rows.length * rowHeight + 4
  const end = plot === 0 ? 0 : 8 + plot + 26
  const list = barlessList(dataset, [...zeros, ...empty], indicator, frame, end)
  const axes = rowAxis(rows, frame, scale)
  return {
    width: frame.width,
    height: end + list.height,
    description: rows.map((row, i) => `${row.series.label} ${row.year}: ${tails[i]}`).join('; '),
    interaction: {
      parts: [],
      years: null,
      values: {
        axis: 'x',
        places: [0],
        kind: 'linear',
        most: Math.max(1, ...values.map((value) => value ?? 0)),
        hasZero: false,
      },
    },
    option: {
      animation: false,
      grid: [{ left, right, top: 8, height: plot }, ...list.grids],
      xAxis: [{ ...axes.xAxis, show: plot > 0 }, ...list.xAxes],
      yAxis: [{ ...axes.yAxis, show: plot > 0 }, ...list.yAxes],
      series: [
        {
          type: 'bar',
          barWidth: 16,
          data: cells.map((cell, i) => {
            const value = values[i] ?? null
            if (cell === undefined || value === null) return { value: null }
            return {
              value,
              href: cellHref(rows[i]!.series, cell, frame.lang),
              tip: tipText(dataset, rows[i]!.series, cell, frame.lang),
              itemStyle:
                cell.check === 'conflict'
                  ? { color: c.ground, borderColor: c.s1, borderWidth: 2 }
                  : { color: c.s1 },
            }
          }),
        },
        {
          type: 'scatter',
          tail: true,
          symbol: 'rect',
          z: 4,
          itemStyle: { color: c.s1 },
          label: { show: true, position: 'right', distance: 8, fontSize: 12 },
          data: cells.map((cell, i) => {
            const value = values[i] ?? null
            const isZero = value === 0
            return {
              value: [value ?? 0, i],
              symbolSize: isZero ? [4, 16] : 0.01,
              href: cell ? cellHref(rows[i]!.series, cell, frame.lang) : null,
              tip: cell ? tipText(dataset, rows[i]!.series, cell, frame.lang) : '',
              hit: isZero,
              label: { formatter: tails[i], color: c.ink },
            }
          }),
        },
        ...list.series,
      ],
    },
  }
}
