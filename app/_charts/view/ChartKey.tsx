import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { keyText } from '#app/_charts/draw/keyText'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/** How to read the form that a dataset is drawn in, and where the rest of it is. */
export function ChartKey({ lang, view, dataset, here }: PartProps) {
  const words = textOf(lang).overview.draw
  const key = keyText(dataset, view, lang)
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
