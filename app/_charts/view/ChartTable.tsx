import { maxLines } from '#app/_charts/draw/forms/chartOption'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'
import { DistributionTable } from './DistributionTable.tsx'
import { ReportRowsTable } from './ReportRowsTable.tsx'
import { YearsTable } from './YearsTable.tsx'

/**
 * The numbers of a chart. Beside a chart of many series the table is short: the spread by year, with a link to the whole;
 * `isWhole` gives every cell.
 */
export function ChartTable({ isWhole = false, ...part }: PartProps & { isWhole?: boolean }) {
  const { lang, dataset, here } = part
  const text = textOf(lang)
  const isMany = dataset.series.length > maxLines
  if (isMany && !isWhole)
    return (
      <>
        {dataset.distribution.length > 0 && <DistributionTable lang={lang} dataset={dataset} />}
        <p>
          <a href={here({ show: 'table' })}>{text.chart.fullTable(dataset.series.length)}</a>
        </p>
      </>
    )
  const Table = dataset.spec.shape === 'value' ? YearsTable : ReportRowsTable
  return <Table {...part} />
}
