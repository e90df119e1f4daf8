import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { reading } from '#db/reading/reading'
import { applicantLabels, applicants } from '#lib/model/applicant'
import { figuresSchema } from '#lib/model/chartFile'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { viewQuery, viewSchema, type View } from '#lib/model/view'
import { overviewSpecs } from '#lib/stats/chartSpec'
import { splitsOf } from '#lib/stats/indicators/indicatorSpec'
import { ChartFigure } from '#app/_charts/view/ChartFigure.tsx'
import { ChartPatterns } from '#app/_charts/view/ChartPatterns.tsx'
import { ChartTip } from '#app/_charts/view/ChartTip.tsx'
import { askedPlace } from '#app/_filters/askedPlace'
import { ChartPrintLine } from '#app/_filters/ChartPrintLine.tsx'
import { snapshotChoices } from '#app/_filters/choices'
import { FilterForm } from '#app/_filters/FilterForm.tsx'
import { PlaceChoices } from '#app/_filters/PlaceChoices.tsx'
import { Definition } from '#app/_indicators/Definition.tsx'
import { indicatorPage } from '#app/_indicators/indicatorPage'
import { ChoiceLinks } from '#app/_site/ChoiceLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { Trail } from '#app/_site/Trail.tsx'
import { chartTitle } from '#app/_text/chartTitle'
import { chartPageHref, indicatorHref, pageHref } from '#app/_text/href'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf, type Lang } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What the page shows, read once for its head and its body; null where there is no such indicator or view. */
const shownOf = cache(async (id: string, query: string, lang: Lang) => {
  const { view } = parseQuery(viewSchema.extend(figuresSchema.shape), new URLSearchParams(query))
  if (view === null) return null
  const { applicant, split, ...rest } = view
  const shown = await reading((read) => indicatorPage(read, id, rest, { applicant, split }, lang))
  return shown === null ? null : { ...shown, view: rest, figures: { applicant, split } }
})

async function shownAt({ params, searchParams }: Props) {
  const { lang, id } = await params
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one === undefined ? [] : [[name, String(one)]])),
    ),
  )
  const known = parseLang(lang)
  return { lang: known, shown: await shownOf(id, query.toString(), known ?? 'zh') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang: given, shown } = await shownAt(props)
  const lang = given ?? 'zh'
  if (shown === null) return {}
  const { name } = chartTitle(shown.spec, lang)
  return pageMetadata(lang, `/indicators/${shown.spec.name}`, name, textOf(lang).indicator.description(name))
}

/** An indicator: its figures, and what it is. Dynamic: it reads the query, and a load changes what it shows. */
export default async function IndicatorPage(props: Props) {
  const { lang, shown } = await shownAt(props)
  if (lang === null || shown === null) notFound()
  const { found, spec, dataset, changes, share, view, figures } = shown
  const { catalogue } = found
  const { indicator } = share
  const text = textOf(lang)
  const words = text.indicator
  const choices = snapshotChoices(found, lang)
  const path = `/indicators/${indicator.id}`
  const query = [viewQuery(view), queryOf(figuresSchema, figures)].filter((part) => part !== '').join('&')
  const overviews = overviewSpecs.filter(({ indicators }) => indicators.includes(indicator.id))
  const splits = splitsOf(catalogue, indicator)
  const hrefOf = (one: View) => indicatorHref(lang, indicator.id, one, figures)
  const asked = await askedPlace((await props.searchParams).place, view)
  if (asked !== null && 'sure' in asked) redirect(hrefOf(asked.sure))
  const here = (over: Partial<typeof figures>) =>
    indicatorHref(lang, indicator.id, view, { ...figures, ...over })
  return (
    <SitePage lang={lang} path={path} query={query} revision={dataset.revision}>
      <Trail
        label={words.trail}
        links={[{ href: pageHref(lang, '/indicators'), name: text.pages.indicators.title }]}
      />
      <div className="lead">
        <h1>{chartTitle(spec, lang).name}</h1>
        {overviews.length > 0 && (
          <p className="ways">
            {overviews.map((chart) => (
              <a href={chartPageHref(lang, chart, view)} key={chart.name}>
                {words.inOverview(chartTitle(chart, lang).name)}
              </a>
            ))}
          </p>
        )}
      </div>
      <FilterForm lang={lang} view={view} choices={choices} place={asked?.text} path={path} kept={figures} />
      <ChartPrintLine lang={lang} view={view} choices={choices} date={found.day} />
      {splits.length > 0 && (
        <ChoiceLinks
          label={words.figures}
          name={words.figures}
          links={[undefined, ...splits].map((split) => ({
            id: split ?? 'none',
            href: here({ split, ...(split === 'applicants' ? { applicant: 'total' as const } : {}) }),
            text: words.splits[split ?? 'none'],
            isCurrent: figures.split === split,
          }))}
        />
      )}
      {indicator.byApplicant && figures.split !== 'applicants' && (
        <ChoiceLinks
          label={words.applicant}
          name={words.applicant}
          links={applicants.toReversed().map((applicant) => ({
            id: applicant,
            href: here({ applicant }),
            text: applicantLabels[applicant][lang],
            isCurrent: figures.applicant === applicant,
          }))}
        />
      )}
      {asked !== null ? (
        <PlaceChoices lang={lang} view={view} place={asked.text} choices={asked.choices} hrefOf={hrefOf} />
      ) : (
        <div className={view.show === 'chart' ? 'figures' : 'figures tables'}>
          <ChartFigure lang={lang} view={view} dataset={dataset} changes={changes} size="full" />
        </div>
      )}
      <ChartTip />
      <ChartPatterns />
      <Definition lang={lang} catalogue={catalogue} share={share} />
    </SitePage>
  )
}
