import type { ReportRow } from '#db/queries/reportList'
import type { ReportsView } from '#lib/model/listViews'
import { pageHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { SortHead } from '#app/_site/SortHead.tsx'
import type { EnglishNames } from '#app/_kept/englishNames'
import { Named } from '#app/_site/Named.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** A page of the list of reports. */
export function ReportTable({
  lang,
  label,
  rows,
  sort,
  hrefOf,
  english,
}: {
  lang: Lang
  label: string
  rows: readonly ReportRow[]
  sort: ReportsView['sort']
  hrefOf: (sort: string) => string
  english: EnglishNames
}) {
  const text = textOf(lang)
  const head = { lang, sort, hrefOf }
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <SortHead {...head} name="agency" label={text.reports.agency} />
          <SortHead {...head} name="region" label={text.reports.region} />
          <SortHead {...head} name="year" label={text.reports.year} first="-" isNumber />
          <SortHead {...head} name="form" label={text.reports.form} />
          <th scope="col">{text.reports.kind}</th>
          <th scope="col" className="number">
            {text.reports.figureCount}
          </th>
          <SortHead {...head} name="findings" label={text.reports.findings} first="-" isNumber />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={pageHref(lang, `/reports/${row.id}`)}>
                <Named
                  lang={lang}
                  name={row.agency}
                  english={english.agency({ name: row.agency, regionCode: row.regionCode })}
                />
              </a>
            </th>
            <td>
              {row.regionCode === null ? (
                '—'
              ) : (
                <a href={pageHref(lang, `/regions/${row.regionCode}`)}>
                  <Named
                    lang={lang}
                    name={row.region ?? row.regionCode}
                    english={english.region(row.regionCode)}
                  />
                </a>
              )}
            </td>
            <td className="number">{row.year}</td>
            <td>{row.form === null ? '—' : text.forms[row.form]}</td>
            <td>{row.hasDocument ? text.reports.document : text.reports.figures}</td>
            <td className="number">{text.number(row.stated)}</td>
            <td className="number">{text.number(row.findings)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
