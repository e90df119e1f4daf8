import { partIds, type ChartSpec } from '#lib/stats/chartSpec'
import { partSum } from '#app/_charts/draw/forms/channelRowsOption'
import { indicatorText } from '#app/_charts/draw/tip'
import { reportRows } from '#app/_charts/draw/reportRows'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import type { PartProps } from './chartProps.ts'
import { maxTableRows } from './tableLimit.ts'
import { TableNote } from './TableNote.tsx'
import { ValueCell } from './ValueCell.tsx'

/** Several indicators: a row per series and year with a report, a column per indicator; for channels also their sum. */
export function ReportRowsTable(part: PartProps) {
  const { lang, dataset } = part
  const text = textOf(lang)
  const rows = reportRows(dataset, maxTableRows)
  const all = dataset.tally.reportRows
  const isChannels = dataset.spec.shape === 'overlap'
  const columns = isChannels ? partIds(dataset.spec) : dataset.indicators
  return (
    <>
      <TableFrame
        fold={{ lang, rows: rows.length }}
        label={text.join([text.chart.data(dataset.headline[lang]), text.chart.rowsWithReport])}
      >
        <thead>
          <tr>
            <th scope="col">{text.filters.levels[dataset.by]}</th>
            <th scope="col">{text.chart.year}</th>
            {columns.map((indicator) => (
              <th scope="col" className="number" key={indicator}>
                {columnText(dataset.spec, indicator, lang)}
              </th>
            ))}
            {isChannels && (
              <>
                <th scope="col" className="number">
                  {text.chart.sumOfChannels}
                </th>
                <th scope="col" className="number">
                  {text.chart.statedTotal}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const sum = isChannels ? partSum(dataset, row) : null
            return (
              <tr key={`${row.series.id} ${row.year}`}>
                <th scope="row">{row.series.label}</th>
                <th scope="row">{row.year}</th>
                {columns.map((indicator) => (
                  <ValueCell
                    series={row.series}
                    cell={row.cells.get(indicator)}
                    lang={lang}
                    key={indicator}
                  />
                ))}
                {isChannels && (
                  <>
                    <td className="number">
                      {sum === null ? text.chart.unsplit.channels : text.number(sum)}
                    </td>
                    <ValueCell series={row.series} cell={row.cells.get('items_published')} lang={lang} />
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
      <TableNote {...part} shown={rows.length} all={all} />
    </>
  )
}

/** Short heads: the table's caption says that it is about applications. */
function columnText(spec: ChartSpec, id: string, lang: Lang): string {
  return spec.shape === 'flow' && id === 'applications_received'
    ? textOf(lang).received
    : indicatorText(spec, id, lang)
}
