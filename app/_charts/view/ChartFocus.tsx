import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { focusHref } from '#app/_text/focusHref'

/** The series in front of a chart of many, each to be taken back, and the way to choose more. */
export function ChartFocus({ lang, view, dataset }: { lang: Lang; view: View; dataset: Dataset }) {
  const words = textOf(lang).overview.draw
  const form = chartForm(dataset, view.draw)
  if (form !== 'distribution' && form !== 'multiples' && form !== 'grid') return null
  const inFront = dataset.series.filter((series) => view.focus.includes(series.id))
  if (inFront.length === 0 && form !== 'distribution') return null
  return (
    <div className="focus">
      {inFront.length > 0 && (
        <>
          <span>{words.inFront}</span>
          <ul className="chips">
            {inFront.map((series) => (
              <li key={series.id}>
                <a
                  href={focusHref(lang, view, dataset.chart, series.id)}
                  aria-label={words.focus(series.label, true)}
                >
                  {series.label} <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {form === 'distribution' && (
        <a href={`${viewHref(lang, { ...view, draw: 'grid' })}#${dataset.chart}`}>{words.choose}</a>
      )}
    </div>
  )
}
