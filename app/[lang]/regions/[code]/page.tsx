import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { reading } from '#db/reading/reading'
import { profileQuery } from '#lib/model/pages/profileView'
import { checksSchema, reportsSchema } from '#lib/model/listViews'
import { CoverageTable } from '#app/_coverage/CoverageTable.tsx'
import { firstChecks } from '#app/_checks/checkList'
import { coverage } from '#app/_coverage/coverage'
import { Facts } from '#app/_site/Facts.tsx'
import { FirstChecks } from '#app/_checks/FirstChecks.tsx'
import { Peers } from '#app/_profiles/Peers.tsx'
import { ProfileCharts } from '#app/_profiles/ProfileCharts.tsx'
import { Named } from '#app/_site/Named.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { Trail } from '#app/_site/Trail.tsx'
import { places } from '#app/_kept/places'
import { peerNames } from '#app/_profiles/peerNames'
import { peersNamed } from '#app/_profiles/peersNamed'
import { profileAsked } from '#app/_profiles/profileAsked'
import { regionProfile } from '#app/_profiles/regionProfile'
import { pageHref, profileHref, viewHref } from '#app/_text/href'
import { listHref } from '#app/_text/listHref'
import { namedText } from '#app/_text/namedText'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf, type Lang } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string; code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What the page shows, read once for its head and its body; null where the code is not known. `query` is that of the address, as JSON. */
const shownOf = cache(async (code: string, query: string, lang: Lang) => {
  const ask = profileAsked(JSON.parse(query) as Awaited<Props['searchParams']>)
  if (ask === null) return null
  return reading(async (read) => {
    const { peers, asked } = await peersNamed(read, ask, { region: code })
    const profile = await regionProfile(read, code, { ...ask.shown, peers: [...peers] }, lang)
    if (profile === null) return null
    const [{ grid }, checks, placed] = await Promise.all([
      coverage(read, { region: code }),
      firstChecks(read, { region: [code] }, 10),
      places(read),
    ])
    return {
      profile,
      page: { path: `/regions/${code}`, peers } as const,
      asked,
      grid,
      checks,
      placed,
      revision: read.revision,
    }
  })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang: given, code } = await params
  const lang = parseLang(given) ?? 'zh'
  const shown = await shownOf(code, JSON.stringify(await searchParams), lang)
  if (shown === null) return {}
  const { placed, profile, page } = shown
  const name = namedText(lang, placed.longName(code), placed.english.region(code))
  const { view } = profile
  return pageMetadata(lang, page.path, name, textOf(lang).pages.region.description(name), {
    view,
    query: profileQuery({ ...view, peers: page.peers }),
  })
}

/** A division through the years. Dynamic: it reads the query, and a load changes what it shows. */
export default async function RegionPage({ params, searchParams }: Props) {
  const { lang: given, code } = await params
  const lang = parseLang(given)
  const shown = lang === null ? null : await shownOf(code, JSON.stringify(await searchParams), lang)
  if (lang === null || shown === null) notFound()
  const { profile, page, asked, grid, checks, placed, revision } = shown
  const { name: nameOf, english } = placed
  if (asked !== null && asked.open.length === 0) redirect(`${profileHref(lang, page, profile.view)}#peers`)
  const reports = grid.total.cells.reduce((sum, cell) => sum + cell.reported, 0)
  const text = textOf(lang)
  const words = text.pages.region
  const { region, name, view } = profile
  return (
    <SitePage
      lang={lang}
      path={page.path}
      query={profileQuery({ ...view, peers: page.peers })}
      revision={revision}
    >
      <Trail
        label={words.above}
        links={profile.above.map((one) => ({
          href: pageHref(lang, `/regions/${one.code}`),
          name: namedText(lang, one.name, english.region(one.code)),
        }))}
      />
      <header className="report-head">
        <h1>
          <Named lang={lang} name={name} english={english.region(code)} />
        </h1>
        <Facts
          facts={[
            [words.code, code],
            [words.level, words.levels[region.level]],
            [words.agencies, text.number(grid.total.agencies)],
            [words.reports, text.number(reports)],
          ]}
        />
        {reports > 0 && (
          <p className="ways">
            <a href={viewHref(lang, view)}>{words.inOverview}</a>
            <a href={listHref(lang, '/reports', reportsSchema, { region: [code] })}>{words.inReports}</a>
            <a href={listHref(lang, '/checks', checksSchema, { region: [code] })}>{words.inChecks}</a>
          </p>
        )}
      </header>
      {reports === 0 ? (
        <div className="message">
          <h2>{words.none(name)}</h2>
          <p>{words.noneHint}</p>
        </div>
      ) : (
        <div className="profile">
          <ProfileCharts lang={lang} view={view} charts={profile.charts} profile={page} />
          <Peers
            lang={lang}
            subject={{ region: code }}
            view={view}
            profile={page}
            kinds={profile.kinds}
            choice={profile.choice}
            groups={profile.peers}
            names={peerNames(lang, placed, null)}
            regionName={(one) => namedText(lang, nameOf(one), english.region(one))}
            asked={asked}
          />
          <section className="panel list" aria-labelledby="who-heading">
            <h2 id="who-heading">{words.who}</h2>
            <p>{words.whoLead}</p>
            <CoverageTable
              lang={lang}
              label={text.join([words.who, name])}
              grid={grid}
              drill="profile"
              nameOf={nameOf}
              english={english}
            />
          </section>
          <FirstChecks lang={lang} checks={checks} english={english} view={{ region: [code] }} />
        </div>
      )}
    </SitePage>
  )
}
