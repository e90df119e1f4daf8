import type { Metadata } from 'next'
import { parseView } from '#lib/model/view'
import { SitePage } from '#app/_components/SitePage.tsx'
import { pageHref } from '#app/_text/href'
import { reasonOf } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  return { title: textOf(parseLang((await params).lang) ?? 'zh').errors.badTitle, robots: { index: false } }
}

/** Says which part of an address is wrong and why. Dynamic: it reads the query. proxy.ts leads here with status 400. */
export default async function BadQueryPage({
  params,
  searchParams,
}: {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const lang = parseLang((await params).lang) ?? 'zh'
  const text = textOf(lang)
  const errors = parseView(await searchParams).errors ?? []
  return (
    <SitePage lang={lang} path="/">
      <div className="message">
        <h1>{text.errors.badTitle}</h1>
        <p>{text.errors.badLead}</p>
        <ul>
          {errors.slice(0, 20).map((error, index) => (
            <li key={index}>{text.errors.badLine(error.name, error.given, reasonOf(error, text))}</li>
          ))}
        </ul>
        <p>
          <a href={pageHref(lang, '/')}>{text.errors.backToOverview}</a>
        </p>
      </div>
    </SitePage>
  )
}
