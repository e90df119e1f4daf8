import { chartHref } from '#app/_text/href'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/** What stands under a table: what its numbers lead to, and where the rows are that it leaves out. */
export function TableNote({
  lang,
  view,
  dataset,
  agency,
  shown,
  all,
}: PartProps & { shown: number; all: number }) {
  const text = textOf(lang)
  return (
    <p className="aside">
      <span>
        {text.chart.tableNote}
        {shown < all && (
          <>
            {` ${text.chart.limited(shown, all)} `}
            <a
              href={chartHref(lang, dataset.spec, 'csv', view, agency)}
              aria-label={text.files.labelled(
                chartTitle(dataset.spec, lang).name,
                text.chart.download('csv'),
              )}
              download
            >
              CSV
            </a>
          </>
        )}
      </span>
    </p>
  )
}
