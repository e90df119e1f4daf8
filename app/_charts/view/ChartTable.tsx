import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { maxLines } from '#app/_charts/draw/forms/chartOption'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { DistributionTable } from './DistributionTable.tsx'
import { ReportRowsTable } from './ReportRowsTable.tsx'
import { YearsTable } from './YearsTable.tsx'

/**
 * The numbers of a chart. Beside a chart of many series the table is short: the spread by year, with a link to the whole;
 * `isWhole` gives every cell.
 */
export function ChartTable({
  lang,
  view,
  dataset,
  isWhole = false,
}: {
  lang: Lang
  view: View
  dataset: Dataset
  isWhole?: boolean
}) {
  const text = textOf(lang)
  const isMany = dataset.series.length > maxLines
  if (isMany && !isWhole)
    return (
      <>
        {dataset.distribution.length > 0 && <DistributionTable lang={lang} dataset={dataset} />}
        <p>
          <a href={`${viewHref(lang, { ...view, show: 'table' })}#${dataset.chart}`}>
            {text.chart.fullTable(dataset.series.length)}
          </a>
        </p>
      </>
    )
  const Table = dataset.chart === 'items-published' ? YearsTable : ReportRowsTable
  return <Table lang={lang} view={view} dataset={dataset} />
}
