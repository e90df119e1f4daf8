import { formatCell } from '#lib/wording/format'
import { partMark, partWords } from '#lib/wording/partWords'
import type { Cell, Series } from '#lib/stats/dataset'
import { gridRows } from '#app/_charts/draw/gridRows'
import { heatScale } from '#app/_charts/draw/heat'
import { cellOf, drawnExtremes, plotted } from '#app/_charts/draw/plotted'
import { absenceOf, absenceSigns } from '#app/_charts/draw/missing/absence'
import { cellHref } from '#app/_charts/draw/tip'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf, type Lang } from '#app/_text/text'
import { focusWith } from '#app/_text/focusHref'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import type { PartProps } from './chartProps.ts'

/**
 * Regions and years as a grid: the number in each cell, shaded by size, leading to what states it. × is a report without the
 * figure, – no report; the name brings a row to the front of the chart.
 */
export function ChartGrid({ lang, view, dataset, here }: PartProps) {
  const text = textOf(lang)
  const words = textOf(lang).overview.draw
  const indicator = dataset.indicators[0]!
  const rows = gridRows(dataset, view.focus)
  const shadeOf = heatScale(drawnExtremes(dataset))
  return (
    <div className="heat-grid">
      <TableFrame
        fold={{ lang, rows: rows.length }}
        label={words.gridOf(chartTitle(dataset.spec, lang).counted, rows.length, dataset.series.length)}
      >
        <thead>
          <tr>
            <th scope="col">{text.filters.levels[dataset.by]}</th>
            {dataset.years.map((year) => (
              <th
                scope="col"
                className={dataset.breaks.includes(year) ? 'number break' : 'number'}
                title={dataset.breaks.includes(year) ? text.chart.formBreak(year) : undefined}
                key={year}
              >
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((series) => {
            const isFocused = view.focus.includes(series.id)
            return (
              <tr key={series.id}>
                <th scope="row">
                  <a
                    href={here(focusWith(view, series.id))}
                    aria-label={words.focus(series.label, isFocused)}
                  >
                    {isFocused ? `● ${series.label}` : series.label}
                  </a>
                </th>
                {dataset.years.map((year) => (
                  <GridCell
                    lang={lang}
                    series={series}
                    cell={cellOf(series, indicator, year)}
                    shadeOf={shadeOf}
                    isBreak={dataset.breaks.includes(year)}
                    key={year}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
    </div>
  )
}

function GridCell({
  lang,
  series,
  cell,
  shadeOf,
  isBreak,
}: {
  lang: Lang
  series: Series
  cell: Cell | undefined
  shadeOf: (value: number) => number
  isBreak: boolean
}) {
  const text = textOf(lang)
  const value = plotted(cell)
  const edge = isBreak ? ' break' : ''
  if (cell === undefined || (cell.value === null && cell.coverage.reported === 0))
    return (
      <td className={`number missing${edge}`}>
        <span aria-hidden="true">{absenceSigns['no-report']}</span>
        <span className="visually-hidden">{text.noReport}</span>
      </td>
    )
  const href = cellHref(series, cell, lang)
  const content =
    value === null ? (
      <>
        <span aria-hidden="true">{absenceSigns[absenceOf(cell)]}</span>
        <span className="visually-hidden">{text.statuses[cell.status]}</span>
      </>
    ) : (
      formatCell(cell, lang)
    )
  return (
    <td className={`number ${value === null ? 'missing' : `heat-${shadeOf(value)}`}${edge}`}>
      {cell.check === 'conflict' && value !== null && (
        <>
          <span aria-hidden="true" className="flag">
            !
          </span>
          <span className="visually-hidden">{text.checks.conflict}</span>
        </>
      )}
      {/* Before the number, so that the digits of a column stand under each other. */}
      {value !== null && partMark(cell.coverage) !== '' && (
        <>
          <small aria-hidden="true">{partMark(cell.coverage)} </small>
          <span className="visually-hidden">{partWords(cell.coverage)[lang]} </span>
        </>
      )}
      {href === null ? content : <a href={href}>{content}</a>}
    </td>
  )
}
