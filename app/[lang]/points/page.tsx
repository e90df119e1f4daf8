import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { applicantLabels } from '#lib/model/applicant'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { pointSchema } from '#lib/model/pages/point'
import { pointOf, type Point } from '#app/_report/point'
import { PointTable } from '#app/_report/PointTable.tsx'
import { Message } from '#app/_site/Message.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { pageHref, viewHref } from '#app/_text/href'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf, type Lang } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { passage, description } = textOf(lang).point
  return pageMetadata(lang, '/points', passage, description)
}

/** One value of a view with the passages that it rests on. Dynamic: it reads the query, and a load changes what it shows. */
export default async function PointPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(pointSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const [point, revision] = await reading((read) => Promise.all([pointOf(read, view, lang), read.revision]))
  const text = textOf(lang)
  const words = text.point
  const query = queryOf(pointSchema, view)
  if (point === null)
    return (
      <SitePage lang={lang} path="/points" query={query} revision={revision}>
        <section className="message">
          <Message text={{ ...text.message, notFound: words.missing }} of="notFound" />
        </section>
      </SitePage>
    )
  const title = words.title(point.label, point.year, nameOf(point, lang))
  const { expected, reported, stated } = point.coverage
  const value = point.value === null ? words.none : text.number(point.value)
  const { region, sector, source, by, stat, pick, from, to } = view
  return (
    <SitePage lang={lang} path="/points" query={query} revision={revision}>
      <div className="lead">
        <h1>{title}</h1>
        <p>
          <strong>
            {text.files.labelled(
              point.stat === 'median' ? words.median : words.sum,
              `${point.isApproximate ? text.about(value) : value}${
                point.value === null ? '' : `${lang === 'zh' ? '' : ' '}${text.unit(point.indicator.unit)}`
              }`,
            )}
          </strong>
        </p>
        <p>{words.coverage(expected, reported, stated)}</p>
      </div>
      <div className="panel list">
        <PointTable lang={lang} label={title} point={point} />
        <PageLinks
          lang={lang}
          page={point.page}
          pages={point.pages}
          hrefOf={(page) => pageHref(lang, '/points', queryOf(pointSchema, { ...view, page }))}
        />
      </div>
      <p>
        <a href={viewHref(lang, { region, sector, source, by, stat, pick, from, to })}>{words.back}</a>
      </p>
    </SitePage>
  )
}

function nameOf({ indicator, applicant }: Point, lang: Lang): string {
  const name = lang === 'zh' ? indicator.labelZh : indicator.labelEn
  return applicant === 'total' ? name : textOf(lang).join([name, applicantLabels[applicant][lang]])
}
