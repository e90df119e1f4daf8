import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { parseView, viewQuery } from '#lib/model/view'
import { isSynthetic } from '#lib/model/region'
import { overviewSpecs } from '#lib/stats/chartSpec'
import { viewCounts } from '#lib/stats/viewCounts'
import { ChartFigure } from '#app/_charts/view/ChartFigure.tsx'
import { ChartPatterns } from '#app/_charts/view/ChartPatterns.tsx'
import { ChartPrintLine } from '#app/_filters/ChartPrintLine.tsx'
import { ChartTip } from '#app/_charts/view/ChartTip.tsx'
import { FilterForm } from '#app/_filters/FilterForm.tsx'
import { FilterPicks } from '#app/_filters/FilterPicks.tsx'
import { PlaceChoices } from '#app/_filters/PlaceChoices.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { Standing } from '#app/_overview/Standing.tsx'
import { snapshotChoices } from '#app/_filters/choices'
import { askedPlace } from '#app/_filters/askedPlace'
import { chartChanges } from '#app/_kept/chartChanges'
import { chartOf } from '#app/_kept/datasets'
import { snapshot } from '#app/_kept/snapshot'
import { viewHref } from '#app/_text/href'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { tagline, description, product, productOther } = textOf(lang)
  const view = parseView(await searchParams).view ?? {}
  const metadata = pageMetadata(lang, '/', tagline, description, { view, query: viewQuery(view) })
  return { ...metadata, title: { absolute: `${product} ${productOther} · ${tagline}` } }
}

/** The overview: three comparison charts of one view. Dynamic: it reads the query, and its numbers change with a load. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const query = await searchParams
  const { view } = parseView(query)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const asked = await askedPlace(query.place, view)
  if (asked !== null && 'sure' in asked) redirect(viewHref(lang, asked.sure))
  const place = asked?.text ?? ''
  const found = await snapshot()
  const choices = snapshotChoices(found, lang)
  const { reports, findings } = viewCounts(found.columns, view)
  const charts = await Promise.all(overviewSpecs.map((spec) => chartOf(found, spec, view, { lang })))
  const datasets = charts.map(({ dataset }) => dataset)
  return (
    <SitePage
      lang={lang}
      path="/"
      query={[viewQuery(view), place && `place=${encodeURIComponent(place)}`].filter(Boolean).join('&')}
      revision={datasets[0]?.revision}
    >
      <div className="lead">
        <h1>{text.tagline}</h1>
      </div>
      {choices.years.length === 0 ? (
        <div className="message">
          <h2>{text.errors.noDatabaseTitle}</h2>
          <p>{text.errors.noDatabaseLead}</p>
        </div>
      ) : (
        <>
          {datasets[0]!.series.some((series) => isSynthetic(series.regionCode)) && (
            <p className="banner">{textOf(lang).overview.synthetic}</p>
          )}
          <FilterPicks lang={lang} view={view} choices={choices} />
          <FilterForm
            lang={lang}
            view={view}
            choices={choices}
            place={place}
            shown={
              asked === null
                ? text.join([
                    text.status.units[datasets[0]!.by](datasets[0]!.series.length),
                    text.status.reports(reports),
                  ])
                : text.filters.place[asked.choices.length === 0 ? 'none' : 'several'](place)
            }
          />
          {asked !== null ? (
            <PlaceChoices
              lang={lang}
              view={view}
              place={place}
              choices={asked.choices}
              hrefOf={(one) => viewHref(lang, one)}
            />
          ) : (
            <>
              <ChartPrintLine lang={lang} view={view} choices={choices} date={found.day} />
              <Standing
                lang={lang}
                view={view}
                dataset={datasets[0]!}
                reports={reports}
                findings={findings}
              />
              <div className={view.show === 'chart' ? 'figures' : 'figures tables'}>
                {datasets.map((dataset, index) => (
                  <ChartFigure
                    lang={lang}
                    view={view}
                    dataset={dataset}
                    changes={
                      index === 0 || view.show === 'change' ? chartChanges(charts[index]!, view) : undefined
                    }
                    size={index === 0 ? 'full' : 'half'}
                    key={dataset.chart}
                  />
                ))}
              </div>
              <ChartTip />
              <ChartPatterns />
            </>
          )}
        </>
      )}
    </SitePage>
  )
}
