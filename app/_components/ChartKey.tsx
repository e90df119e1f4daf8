import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from '#app/_charts/chartOption'
import { maxMultiples } from '#app/_charts/multiplesOption'
import { viewHref } from '#app/_text/href'
import { overviewText } from '#app/_text/overview'
import { textOf, type Lang } from '#app/_text/text'

/** How to read the form that a dataset is drawn in. */
export function ChartKey({ lang, view, dataset }: { lang: Lang; view: View; dataset: Dataset }) {
  const text = textOf(lang)
  const words = overviewText[lang].draw
  switch (chartForm(dataset, view.draw)) {
    case 'lines':
      return <p>{text.chart.keyLines}</p>
    case 'distribution': {
      const stating = dataset.tally.statedYears.filter((years) => years > 0).length
      return <p>{text.chart.keyDistribution(stating, dataset.series.length)}</p>
    }
    case 'value-rows':
      return <p>{text.chart.keyRows}</p>
    case 'channel-rows':
      return <p>{text.chart.keyChannelRows}</p>
    case 'multiples':
      return (
        <p>
          {words.keyMultiples(Math.min(maxMultiples, dataset.series.length), dataset.series.length)}{' '}
          <a href={`${viewHref(lang, { ...view, draw: 'grid' })}#${dataset.chart}`}>{words.rest}</a>
        </p>
      )
    case 'grid':
      return (
        <p>
          {words.keyGrid}{' '}
          <a href={`${viewHref(lang, { ...view, show: 'table' })}#${dataset.chart}`}>
            {text.chart.fullTable(dataset.series.length)}
          </a>
        </p>
      )
    case 'outcome-rows':
      return <p>{overviewText[lang].outcomes.keyRows}</p>
    case 'outcome-years':
      return <p>{overviewText[lang].outcomes.keyYears}</p>
    case 'channel-years':
      return <p>{text.chart.keyChannelYears}</p>
    case null:
      return null
  }
}
