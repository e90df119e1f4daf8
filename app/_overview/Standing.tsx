import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { viewQuery } from '#lib/model/view'

/** What the view rests on: units, reports, years, findings, and how much of what could be reported is held. */
export function Standing({
  lang,
  view,
  dataset,
  reports,
  findings,
}: {
  lang: Lang
  view: View
  dataset: Dataset
  reports: number
  findings: number
}) {
  const text = textOf(lang)
  const { years, series, coverage } = dataset
  const share = coverage.expected === 0 ? 0 : coverage.stated / coverage.expected
  const query = viewQuery({
    region: view.region,
    from: view.from,
    to: view.to,
    sector: view.sector,
    source: view.source,
    pick: view.pick,
  })
  return (
    <div className="standing" role="group" aria-label={text.status.label}>
      <span>{text.status.units[dataset.by](series.length)}</span>
      <a href={pageHref(lang, '/reports', query)}>{text.status.reports(reports)}</a>
      {years.length > 0 && <span>{text.yearRange(years[0]!, years.at(-1)!)}</span>}
      {findings === 0 ? (
        <span>{text.status.noFindings}</span>
      ) : (
        <a href={pageHref(lang, '/checks', query)}>{text.status.findings(findings)}</a>
      )}
      {coverage.year !== null && (
        <span className="coverage" title={text.status.coverageHint}>
          {text.status.coverage(coverage.year, coverage.stated, coverage.expected)}
          <svg viewBox="0 0 96 8" aria-hidden="true">
            <rect width="96" height="8" fill="var(--rule)" />
            <rect width={Math.round(96 * share)} height="8" fill="var(--accent)" />
          </svg>
        </span>
      )}
    </div>
  )
}
