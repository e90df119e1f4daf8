import type { ReactNode } from 'react'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { ReportView } from './reportView.ts'
import { Facts } from '#app/_site/Facts.tsx'

/** Whose report it is, of which year and form, and where it comes from. */
export function ReportHead({ lang, report }: { lang: Lang; report: ReportView }) {
  const text = textOf(lang)
  const facts: [string, ReactNode][] = [
    [text.report.region, report.region],
    [text.report.year, String(report.year)],
    [text.report.sector, report.sector],
    [text.report.form, report.form === null ? null : text.forms[report.form]],
    [text.report.source, report.source],
    [text.report.sha, report.sha256 === null ? null : `${report.sha256.slice(0, 16)}…`],
    [
      text.report.sourceAddress,
      report.sourceUrl === null ? null : (
        <a href={report.sourceUrl} rel="noreferrer" key="source">
          {report.sourceUrl}
        </a>
      ),
    ],
  ]
  return (
    <header className="report-head">
      <h1>{text.report.title(report.agency, report.year)}</h1>
      {report.title !== null && <p lang="zh-CN">{report.title}</p>}
      <Facts facts={facts} />
      {report.regionCode !== null && (
        <p>
          <a href={viewHref(lang, { region: [report.regionCode], by: 'agency' })}>{text.report.toOverview}</a>
        </p>
      )}
    </header>
  )
}
