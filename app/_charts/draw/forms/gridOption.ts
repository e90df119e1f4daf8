import { formatCell } from '#lib/wording/format'
import { partMark } from '#lib/wording/partWords'
import type { Cell, Dataset } from '#lib/stats/dataset'
import { absenceOf, absenceSigns } from '../missing/absence.ts'
import { fitText, textWidth, type Drawing, type Frame } from '../frame.ts'
import { gridRows } from '../gridRows.ts'
import { heatScale } from '../heat.ts'
import { cellOf, drawnExtremes, plotted } from '../plotted.ts'
import { lightColours as c } from '../theme.ts'
import { cellHref, tipText } from '../tip.ts'
import { shortValueWords } from '../valueWords.ts'
import { yearLabel } from '../yearAxis.ts'

const rowHeight = 22
const shades = [c.ground, c.heat1, c.heat2, c.heat3, c.heat4, c.heat5]

/**
 * A row per series and a column per year with the number in each cell, for files; pages show the same as a table. × is a report
 * without the figure, / a form that does not ask for it, – no report.
 */
export function gridOption(dataset: Dataset, indicator: string, frame: Frame): Drawing {
  const rows = gridRows(dataset, frame.focus)
  const labels = rows.map((series) => fitText(series.label, 12, 170))
  const left = Math.max(0, ...labels.map((label) => textWidth(label, 12))) + 10
  const width = (frame.width - left - 2) / dataset.years.length
  const shadeOf = heatScale(drawnExtremes(dataset))
  return {
    width: frame.width,
    height: rows.length * rowHeight + 30,
    description: labels.join(', '),
    interaction: { parts: [], years: null, values: null },
    option: {
      animation: false,
      graphic: breakMarks(dataset, { left, width, height: rows.length * rowHeight }),
      grid: { left, right: 2, top: 26, height: rows.length * rowHeight },
      xAxis: {
        type: 'category',
        position: 'top',
        data: dataset.years.map(String),
        axisLabel: {
          interval: 0,
          formatter: (_: string, place: number) => yearLabel(width, dataset.years)(dataset.years[place] ?? 0),
          color: c.ink,
          fontSize: 12,
        },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: labels,
        axisLabel: { color: c.ink, fontSize: 12, interval: 0 },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [width - 1, rowHeight - 1],
          label: { show: true, position: 'inside', fontSize: 11, color: c.ink },
          data: rows.flatMap((series, row) =>
            dataset.years.flatMap((year, column) => {
              const cell = cellOf(series, indicator, year)
              if (cell === undefined) return []
              const value = plotted(cell)
              return [
                {
                  value: [column, row],
                  href: cellHref(series, cell, frame.lang),
                  tip: tipText(dataset, series, cell, frame.lang),
                  itemStyle: { color: value === null ? c.ground : shades[shadeOf(value)] },
                  label: {
                    formatter: wordsOf(cell, frame.lang, width - 2),
                    color: value === null ? c.muted : c.ink,
                  },
                },
              ]
            }),
          ),
        },
      ],
    },
  }
}

/**
 * What stands in a cell: its number with the agencies that it rests on, where these are a part; with less room a star for them, then rounded,
 * then nothing. Else why there is no number.
 */
function wordsOf(cell: Cell, lang: Frame['lang'], room: number): string {
  const value = plotted(cell)
  if (value === null) return absenceSigns[absenceOf(cell)]
  const flag = cell.check === 'conflict' ? ' !' : ''
  const star = partMark(cell.coverage) === '' ? '' : '*'
  const ways = [
    shortValueWords(cell, lang) + flag,
    ...[cell, { ...cell, value: Math.round(value) }].map((one) => formatCell(one, lang) + star + flag),
  ]
  return ways.find((words) => textWidth(words, 11) <= room) ?? ''
}

/** A line before the first year of each new form. */
function breakMarks(
  { breaks, years }: Dataset,
  { left, width, height }: { left: number; width: number; height: number },
) {
  return breaks.flatMap((year) => {
    const place = years.indexOf(year)
    if (place < 1) return []
    const x = left + place * width
    return [
      {
        type: 'line',
        silent: true,
        z: 5,
        shape: { x1: x, x2: x, y1: 4, y2: 26 + height },
        style: { stroke: c.break, lineWidth: 2 },
      },
    ]
  })
}
