import type { AgencyYear } from './agencyProfile.ts'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** The years of an agency, those without a report among them, and what each report was asked for and does not state. */
export function AgencyYears({
  lang,
  agency,
  years,
}: {
  lang: Lang
  agency: string
  years: readonly AgencyYear[]
}) {
  const text = textOf(lang)
  const words = text.pages.agency
  return (
    <TableFrame label={text.join([words.years, agency])}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.report}</th>
          <th scope="col">{text.reports.kind}</th>
          <th scope="col" className="number">
            {words.stated}
          </th>
          <th scope="col">{words.unstated}</th>
          <th scope="col" className="number">
            {text.reports.findings}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, report, unstated }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {report === null ? (
              <td className="missing" colSpan={5}>
                {words.noReportYear}
              </td>
            ) : (
              <>
                <td>
                  <a href={pageHref(lang, `/reports/${report.id}`)}>
                    {report.form === null ? words.report : text.forms[report.form]}
                  </a>
                </td>
                <td>{report.hasDocument ? text.reports.document : text.reports.figures}</td>
                <td className="number">{text.number(report.stated)}</td>
                <td>
                  <Unstated lang={lang} unstated={unstated} />
                </td>
                <td className="number">{text.number(report.findings)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function Unstated({ lang, unstated }: { lang: Lang; unstated: AgencyYear['unstated'] }) {
  const text = textOf(lang)
  const words = text.pages.agency
  if (unstated === null) return <span className="missing">{words.unknownForm}</span>
  if (unstated.length === 0) return words.nothingUnstated
  return (
    <details>
      <summary>{words.unstatedCount(unstated.length)}</summary>
      <ul className="unstated">
        {unstated.map((indicator) => (
          <li key={indicator.id}>
            <a href={pageHref(lang, `/indicators/${indicator.id}`)}>
              {lang === 'en' ? indicator.labelEn : indicator.labelZh}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
