import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { reportsSchema, searchSchema } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { HitSection } from '#app/_search/HitSection.tsx'
import { SearchForm } from '#app/_site/SearchForm.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { search } from '#app/_search/search'
import { listHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const kinds = ['regions', 'agencies', 'reports', 'indicators'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { q } = parseQuery(searchSchema, await searchParams).view ?? {}
  const { title, description } = textOf(lang).pages.search
  const named = q === undefined ? title : `${title} ${q}`
  return { ...pageMetadata(lang, '/search', named, description), robots: { index: false } }
}

/** Search over regions, agencies, reports and indicators. Dynamic: it reads the query. */
export default async function SearchPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(searchSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const words = text.pages.search
  const { q } = view
  const found = await reading(async (read) => (q === undefined ? null : search(read, q)))
  const total = found === null ? 0 : kinds.reduce((sum, kind) => sum + found[kind].total, 0)
  return (
    <SitePage lang={lang} path="/search" query={queryOf(searchSchema, view)}>
      <div className="lead">
        <h1>{q === undefined ? words.title : words.results(q, total)}</h1>
      </div>
      <div className="panel">
        <SearchForm lang={lang} q={q} isWide />
        {(found === null || total === 0) && (
          <>
            {found !== null && <p>{words.nothing}</p>}
            {found !== null && <p>{words.nothingHint}</p>}
            <p>{words.hint}</p>
          </>
        )}
      </div>
      {found !== null && (
        <div className="hits">
          {kinds
            .filter((kind) => found[kind].total > 0)
            .map((kind) => (
              <HitSection lang={lang} kind={kind} list={found[kind]} key={kind}>
                {kind === 'reports' && found.reports.total > found.reports.hits.length && q !== undefined && (
                  <a href={listHref(lang, '/reports', reportsSchema, { q })}>{words.allReports}</a>
                )}
              </HitSection>
            ))}
        </div>
      )}
    </SitePage>
  )
}
