import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { keyText } from '#app/_charts/draw/keyText'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** How to read the form that a dataset is drawn in, and where the rest of it is. */
export function ChartKey({ lang, view, dataset }: { lang: Lang; view: View; dataset: Dataset }) {
  const words = textOf(lang).overview.draw
  const key = keyText(dataset, view, lang)
  const here = (over: Partial<View>) => `${viewHref(lang, { ...view, ...over })}#${dataset.chart}`
  switch (chartForm(dataset, view.draw)) {
    case null:
      return null
    case 'multiples':
      return (
        <p>
          {key} {words.nameFocuses} <a href={here({ draw: 'grid' })}>{words.rest}</a>
        </p>
      )
    case 'grid':
      return (
        <p>
          {key} {words.nameFocuses}{' '}
          <a href={here({ show: 'table' })}>{textOf(lang).chart.fullTable(dataset.series.length)}</a>
        </p>
      )
    default:
      return <p>{key}</p>
  }
}
