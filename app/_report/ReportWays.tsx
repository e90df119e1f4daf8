import type { ReportView } from './reportView.ts'
import type { Neighbours } from './neighbours.ts'
import { originalEnding } from './originalEnding.ts'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'

/** Ways on from a report: its agency, its region, the years beside it, its document and its text as files. */
export function ReportWays({
  lang,
  report,
  neighbours: { previous, next },
}: {
  lang: Lang
  report: ReportView
  neighbours: Neighbours
}) {
  const text = textOf(lang)
  const words = text.pages.reportPage
  return (
    <nav className="ways" aria-label={words.years}>
      {previous !== null && (
        <a href={pageHref(lang, `/reports/${previous.reportId}`)} rel="prev">
          {words.previous(previous.year)}
        </a>
      )}
      {next !== null && (
        <a href={pageHref(lang, `/reports/${next.reportId}`)} rel="next">
          {words.next(next.year)}
        </a>
      )}
      <a href={pageHref(lang, `/agencies/${report.agencyId}`)}>{report.agency}</a>
      {report.regionCode !== null && (
        <a href={pageHref(lang, `/regions/${report.regionCode}`)}>{report.region ?? report.regionCode}</a>
      )}
      {report.original !== null && (
        <a href={pageHref(lang, `/reports/${report.id}/original`)} download>
          {words.original(originalEnding(report.source).toUpperCase())}
        </a>
      )}
      {report.text !== null && report.original !== 'text' && (
        <a href={pageHref(lang, `/reports/${report.id}/source`)} download>
          {words.source}
        </a>
      )}
    </nav>
  )
}
