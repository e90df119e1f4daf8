import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from '#app/_charts/chartOption'
import { plotted } from '#app/_charts/plotted'
import { textOf, type Lang } from '#app/_text/text'

/** How to read the form that a dataset is drawn in. */
export function ChartKey({ lang, dataset }: { lang: Lang; dataset: Dataset }) {
  const text = textOf(lang)
  const indicator = dataset.indicators[0]
  switch (chartForm(dataset)) {
    case 'lines':
      return <p>{text.chart.keyLines}</p>
    case 'distribution': {
      const stated = dataset.series.filter((series) =>
        series.cells.some((cell) => cell.indicator === indicator && plotted(cell) !== null),
      )
      return <p>{text.chart.keyDistribution(stated.length, dataset.series.length)}</p>
    }
    case 'value-rows':
      return <p>{text.chart.keyRows}</p>
    case 'channel-rows':
      return <p>{text.chart.keyChannelRows}</p>
    case 'channel-years':
      return <p>{text.chart.keyChannelYears}</p>
    case null:
      return null
  }
}
