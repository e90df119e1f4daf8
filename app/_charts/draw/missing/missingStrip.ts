import { formatCell } from '#lib/wording/format'
import type { Dataset, Series } from '#lib/stats/dataset'
import { textOf } from '#app/_text/text'
import { absenceMarks, absenceOf } from './absence.ts'
import type { Frame, Linked } from '../frame.ts'
import { cellOf } from '../plotted.ts'
import { lightColours as c, seriesMark } from '../theme.ts'
import { cellHref } from '../tip.ts'

/**
 * The row under the axis that says what is missing of the named series: × a report without the figure, / a form that does not ask for it, – no report. One mark per
 * series in its colour where there is room, else one mark with a count. Marks say why when pointed at.
 */
export function missingStrip(
  dataset: Dataset,
  indicator: string,
  frame: Frame,
  { band, named }: { band: number; named: readonly Series[] },
) {
  const text = textOf(frame.lang)
  const marks = dataset.years.flatMap((year): (Linked & Record<string, unknown>)[] => {
    const missing = named.flatMap((series, index) => {
      const cell = cellOf(series, indicator, year)
      return cell === undefined || cell.value !== null ? [] : [{ series, index, cell }]
    })
    const room = band * 0.86
    const gap = 12
    if (missing.length * gap <= room)
      return missing.map(({ series, index, cell }, place) => {
        const absence = absenceOf(cell)
        return {
          value: [year + ((place - (missing.length - 1) / 2) * gap) / band, 0.4],
          ...absenceMarks[absence],
          itemStyle: { color: c[seriesMark(index).colour] },
          part: index,
          href: absence === 'no-report' ? null : cellHref(series, cell, frame.lang),
          tip: `${text.join([series.label, text.yearOf(year)])}\n${formatCell(cell, frame.lang)}`,
        }
      })
    return [
      {
        value: [year, 0.4],
        symbol: 'rect',
        symbolSize: [24, 16],
        itemStyle: { color: c.ground, opacity: 1 },
        label: {
          show: true,
          formatter: String(missing.length),
          position: 'inside',
          fontSize: 11,
          color: c.muted,
        },
        tip: [
          text.join([text.yearOf(year), text.chart.missingCount(missing.length)]),
          ...missing.map(({ series, cell }) => `${series.label} ${formatCell(cell, frame.lang)}`),
        ].join('\n'),
      },
    ]
  })
  return {
    height: marks.length > 0 ? 30 : 4,
    series: [{ type: 'scatter', xAxisIndex: 1, yAxisIndex: 1, data: marks, z: 3 }],
  }
}
