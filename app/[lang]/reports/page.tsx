import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { parseView, viewQuery } from '#lib/model/view'
import { SitePage } from '#app/_components/SitePage.tsx'
import { TableFrame } from '#app/_components/TableFrame.tsx'
import { reportList } from '#app/_data/reportList'
import { pageHref, viewHref } from '#app/_text/href'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: textOf(parseLang((await params).lang) ?? 'zh').reports.title }
}

/** The reports of a view, page by page. Dynamic: it reads the query, and a load changes the list. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const query = await searchParams
  const { view } = parseView(query)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const asked = typeof query.page === 'string' && /^[1-9]\d{0,5}$/.test(query.page) ? Number(query.page) : 1
  const { rows, total, page, pages } = await reportList(view, asked)
  const pageQuery = (to: number) =>
    [viewQuery(view), to === 1 ? '' : `page=${to}`].filter((part) => part !== '').join('&')
  return (
    <SitePage lang={lang} path="/reports" query={pageQuery(page)}>
      <div className="lead">
        <h1>{text.reports.title}</h1>
        <p>
          {text.reports.lead(total)} <a href={viewHref(lang, view)}>{text.errors.backToOverview}</a>
        </p>
      </div>
      <div className="panel list">
        {rows.length === 0 ? (
          <p>{text.reports.empty}</p>
        ) : (
          <TableFrame label={text.join([text.reports.title, text.reports.page(page, pages)])}>
            <thead>
              <tr>
                <th scope="col">{text.reports.agency}</th>
                <th scope="col">{text.reports.region}</th>
                <th scope="col" className="number">
                  {text.reports.year}
                </th>
                <th scope="col">{text.reports.form}</th>
                <th scope="col">{text.reports.kind}</th>
                <th scope="col" className="number">
                  {text.reports.figureCount}
                </th>
                <th scope="col" className="number">
                  {text.reports.findings}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <a href={pageHref(lang, `/reports/${row.id}`)}>{row.agency}</a>
                  </th>
                  <td>{row.region ?? '—'}</td>
                  <td className="number">{row.year}</td>
                  <td>{row.form === null ? '—' : text.forms[row.form]}</td>
                  <td>{row.hasDocument ? text.reports.document : text.reports.figures}</td>
                  <td className="number">{text.number(row.stated)}</td>
                  <td className="number">{text.number(row.findings)}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        )}
        {pages > 1 && (
          <nav className="pages" aria-label={text.reports.page(page, pages)}>
            {page > 1 && (
              <a href={pageHref(lang, '/reports', pageQuery(page - 1))} rel="prev">
                {text.reports.previous}
              </a>
            )}
            <span>{text.reports.page(page, pages)}</span>
            {page < pages && (
              <a href={pageHref(lang, '/reports', pageQuery(page + 1))} rel="next">
                {text.reports.next}
              </a>
            )}
          </nav>
        )}
      </div>
    </SitePage>
  )
}
