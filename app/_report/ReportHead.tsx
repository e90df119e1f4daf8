import type { ReactNode } from 'react'
import type { EnglishNames } from '#app/_kept/englishNames'
import { Named } from '#app/_site/Named.tsx'
import { viewHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import type { ReportView } from './reportView.ts'
import { Facts } from '#app/_site/Facts.tsx'

/** Whose report it is, of which year and form, and where it comes from. */
export function ReportHead({
  lang,
  report,
  english,
}: {
  lang: Lang
  report: ReportView
  english: EnglishNames
}) {
  const text = textOf(lang)
  const agencyEn =
    lang === 'en' ? english.agency({ name: report.agency, regionCode: report.regionCode }) : null
  const facts: [string, ReactNode][] = [
    [
      text.report.region,
      report.region === null ? null : (
        <Named
          lang={lang}
          name={report.region}
          english={report.regionCode === null ? null : english.region(report.regionCode)}
          key="region"
        />
      ),
    ],
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
      <h1>
        {text.report.title(agencyEn ?? report.agency, report.year)}
        {agencyEn !== null && (
          <>
            {' '}
            <span lang="zh-CN" className="chinese-name">
              {report.agency}
            </span>
          </>
        )}
      </h1>
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
