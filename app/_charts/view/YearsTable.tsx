import { maxLines } from '#app/_charts/draw/forms/chartOption'
import { cellOf } from '#app/_charts/draw/plotted'
import { focusWith } from '#app/_text/focusHref'
import { textOf } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import type { PartProps } from './chartProps.ts'
import { maxTableRows } from './tableLimit.ts'
import { TableNote } from './TableNote.tsx'
import { ValueCell } from './ValueCell.tsx'

/** One indicator: a row per series, a column per year, every cell of the dataset. */
export function YearsTable(part: PartProps) {
  const { lang, dataset } = part
  const text = textOf(lang)
  const indicator = dataset.indicators[0]!
  const rows = dataset.series.slice(0, maxTableRows)
  return (
    <>
      <TableFrame fold={{ lang, rows: rows.length }} label={text.chart.data(dataset.headline[lang])}>
        <thead>
          <tr>
            <th scope="col">{text.filters.levels[dataset.by]}</th>
            {dataset.years.map((year) => (
              <th scope="col" className="number" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((series) => (
            <tr key={series.id}>
              <th scope="row">
                <FocusLink {...part} id={series.id} label={series.label} />
              </th>
              {dataset.years.map((year) => (
                <ValueCell series={series} cell={cellOf(series, indicator, year)} lang={lang} key={year} />
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <TableNote {...part} shown={rows.length} all={dataset.series.length} />
    </>
  )
}

/** With many series the name brings its series to the front of the chart, or takes it back. */
function FocusLink({ lang, view, dataset, here, id, label }: PartProps & { id: string; label: string }) {
  const text = textOf(lang)
  if (dataset.series.length <= maxLines) return label
  const isFocused = view.focus.includes(id)
  return (
    <a
      href={here(focusWith(view, id))}
      aria-label={isFocused ? text.chart.unfocus(label) : text.chart.focus(label)}
    >
      {isFocused ? `● ${label}` : label}
    </a>
  )
}
