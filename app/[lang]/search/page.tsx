import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { lookedFor, mostSearched, searchKinds, searchSchema, type SearchView } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { HitSection } from '#app/_search/HitSection.tsx'
import { NamedHits } from '#app/_search/NamedHits.tsx'
import { TextHits } from '#app/_search/TextHits.tsx'
import { search } from '#app/_search/search'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { SearchForm } from '#app/_site/SearchForm.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { pageSize } from '#app/_site/pageOf'
import { listHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Hits of each kind where all kinds are shown. */
const first = 10

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const q = lookedFor(parseQuery(searchSchema, await searchParams).view?.q)
  const { title, description } = textOf(lang).pages.search
  const named = q === undefined ? title : `${title} ${q}`
  return { ...pageMetadata(lang, '/search', named, description), robots: { index: false } }
}

/** Search over regions, agencies, reports, indicators and the texts of reports. Dynamic: it reads the query. */
export default async function SearchPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(searchSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const words = textOf(lang).pages.search
  const { kind, page } = view
  const q = lookedFor(view.q)
  const isCut = q !== view.q
  const window =
    kind === undefined ? { limit: first, offset: 0 } : { limit: pageSize, offset: (page - 1) * pageSize }
  const found = await reading(async (read) => (q === undefined ? null : search(read, q, window, lang)))
  const total = found === null ? 0 : searchKinds.reduce((sum, one) => sum + found[one].total, 0)
  const here = (over: Partial<SearchView>) =>
    listHref(lang, '/search', searchSchema, { q, kind, page: 1, ...over })
  const shown = kind === undefined ? searchKinds : [kind]
  return (
    <SitePage lang={lang} path="/search" query={queryOf(searchSchema, { ...view, q })}>
      <div className="lead">
        <h1>{q === undefined ? words.title : words.results(q, total)}</h1>
      </div>
      <div className="panel">
        <SearchForm lang={lang} q={q} isWide />
        {isCut && <p>{words.cut(mostSearched)}</p>}
        {(found === null || total === 0) && (
          <>
            {found !== null && <p>{words.nothing}</p>}
            {found !== null && <p>{words.nothingHint}</p>}
            <p>{words.hint}</p>
          </>
        )}
        {kind !== undefined && found !== null && (
          <p>
            <a href={here({ kind: undefined })}>{words.allKinds(total)}</a>
          </p>
        )}
      </div>
      {found !== null && (
        <div className="hits">
          {shown
            .filter((one) => found[one].total > 0)
            .map((one) => {
              const { hits, total } = found[one]
              const pages = Math.ceil(total / pageSize)
              return (
                <HitSection
                  lang={lang}
                  kind={one}
                  shown={hits.length}
                  total={total}
                  foot={
                    kind === undefined ? (
                      total > hits.length && <a href={here({ kind: one })}>{words.all(total)}</a>
                    ) : (
                      <PageLinks lang={lang} page={page} pages={pages} hrefOf={(to) => here({ page: to })} />
                    )
                  }
                  key={one}
                >
                  {one === 'text' ? (
                    <TextHits lang={lang} q={q ?? ''} hits={found.text.hits} />
                  ) : (
                    <NamedHits lang={lang} hits={found[one].hits} />
                  )}
                </HitSection>
              )
            })}
        </div>
      )}
    </SitePage>
  )
}
