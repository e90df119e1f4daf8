import { chartForm } from '#app/_charts/draw/forms/chartOption'
import { focusWith } from '#app/_text/focusHref'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/** The series in front of a chart of many, each to be taken back, and the way to choose more. */
export function ChartFocus({ lang, view, dataset, here }: PartProps) {
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
                <a href={here(focusWith(view, series.id))} aria-label={words.focus(series.label, true)}>
                  {series.label} <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {form === 'distribution' && <a href={here({ draw: 'grid' })}>{words.choose}</a>}
    </div>
  )
}
